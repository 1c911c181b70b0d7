package org.schoolsafety.crosswalk.journeys.scoping;

import static org.schoolsafety.crosswalk.journeys.scoping.Reach.HIDDEN;
import static org.schoolsafety.crosswalk.journeys.scoping.Reach.OPEN;
import static org.schoolsafety.crosswalk.journeys.scoping.Reach.OPEN_BUT_NONE;
import static org.schoolsafety.crosswalk.journeys.scoping.Reach.OTHER_ROLES;
import static org.schoolsafety.crosswalk.journeys.scoping.Reach.OWN;
import static org.schoolsafety.crosswalk.journeys.scoping.Reach.OWN_LIST;
import static org.schoolsafety.crosswalk.journeys.scoping.Reach.SIGNED_IN_BUT_NONE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The table: for each operation of the contract, for whom it is, what the organization's own
 * publisher is answered, and a body that is right, so that nothing but the rights can be the reason
 * of a refusal.
 */
final class Expectations {

  static final String TRAIL = "/api/v1/admin/audit";

  private static final Map<String, Object> WHY = Map.of("explanation", "It is no longer right.");
  private static final Map<String, Line> TABLE = new LinkedHashMap<>();

  private Expectations() {}

  /**
   * A line of the table.
   *
   * @param reach for whom it is
   * @param own what the organization's own publisher is answered
   * @param body what is sent; null for nothing
   */
  record Line(Reach reach, int own, Function<Belongings, Object> body) {}

  static {
    reads(OPEN, "searchGuidance", "getGuidance", "listGuidanceVersions", "getGuidanceVersion");
    reads(OPEN, "downloadGuidanceFile", "downloadGuidanceVersionFile");
    // An item of one version has no other to compare it with.
    writes("getGuidanceDifference", OPEN_BUT_NONE, 400, mine -> null);
    reads(OPEN, "listOrganizations", "getOrganization", "listSchemes", "getScheme");
    reads(OPEN, "listRubrics", "getRubric", "getGuidanceFeed", "compareGuidance");
    reads(OPEN, "getGuidanceJsonFeed", "getGuidanceRssFeed", "listChanges", "harvest");
    reads(OPEN, "getCatalog");
    reads(OPEN, "listConflicts", "getConflict", "listEditionFamilies", "getEditionFamily");
    reads(OWN_LIST, "listSubmissions", "listIntake", "listSourceWatch", "listGuidanceLikenesses");
    reads(HIDDEN, "getSubmission", "getSubmissionStory", "getIntake");
    reads(HIDDEN, "downloadSubmissionFile", "getSubmissionText");
    reads(HIDDEN, "compareSubmission", "listSubmissionLikenesses");
    reads(OWN, "listAgreements", "getAgreement", "listConflictComments");
    reads(OTHER_ROLES, "listAudit", "verifyAudit", "getIndex", "listCandidates", "getCandidate");
    reads(OTHER_ROLES, "listPeople", "getWorkload", "getSuggestionQuality");
    reads(OTHER_ROLES, "suggestConflicts");

    // Reads too, by POST as the protocol wants.
    writes("harvestByPost", OPEN, 200, mine -> Map.of());
    writes("beginSubmission", OWN, 201, Expectations::revision);
    writes(
        "submitFile", OWN, 202, mine -> Map.of("publisher", mine.partner.id(), "rights", "Free."));
    writes("editSubmission", HIDDEN, 200, mine -> Work.said("Edited " + mine.note));
    writes("attachFile", HIDDEN, 202, mine -> Map.of());
    // Nothing answers there; that it was tried at all shows who may.
    writes("attachSource", HIDDEN, 422, mine -> Map.of("url", "http://127.0.0.1:9/plan.pdf"));
    writes("moveSubmission", HIDDEN, 200, mine -> Map.of("move", "withdraw", "note", "Not yet."));
    writes("supersedeGuidance", OWN, 200, Expectations::supersession);
    writes("withdrawGuidance", OWN, 200, Expectations::withdrawal);

    // It is on record already.
    writes("reportConflict", OWN, 409, Belongings::report);
    writes("commentOnConflict", OWN, 201, mine -> Map.of("text", "Both are right."));

    // The organization's item names no source, so there is none to see for anybody.
    writes("getSourceWatch", HIDDEN, 404, mine -> null);
    writes("getSourceDifference", HIDDEN, 404, mine -> null);

    // Who has the address may read.
    reads(OPEN, "getPrivateFeed", "getPrivateRssFeed", "getPrivateJsonFeed");
    writes(
        "reportBounce",
        OTHER_ROLES,
        403,
        mine -> Map.of("address", "nobody@nowhere.example", "kind", "hard-bounce"));

    // Nothing answers at the webhook, so there is no subscription of anybody's.
    reads(OWN_LIST, "listSubscriptions");
    writes("subscribe", SIGNED_IN_BUT_NONE, 422, Expectations::subscription);
    writes("changeSubscription", HIDDEN, 404, Expectations::subscription);
    writes("replaySubscription", HIDDEN, 404, mine -> Map.of("after", ""));
    for (String operation :
        List.of(
            "getSubscription",
            "removeSubscription",
            "pauseSubscription",
            "resumeSubscription",
            "testSubscription",
            "renewSubscription",
            "listDeliveries")) {
      writes(operation, HIDDEN, 404, mine -> null);
    }

    writes("checkSource", OTHER_ROLES, 403, mine -> null);
    writes("reopenSource", OTHER_ROLES, 403, mine -> Map.of("reason", "It is public now."));
    writes("restoreGuidance", OTHER_ROLES, 403, mine -> WHY);
    writes("assignSubmission", OTHER_ROLES, 403, mine -> Map.of("reviewer", "reviewer-demo"));
    writes("decideCandidate", OTHER_ROLES, 403, mine -> rejection());
    writes("rebuildIndex", OTHER_ROLES, 403, mine -> null);
    writes("putOrganization", OTHER_ROLES, 403, mine -> mine.partner.description());
    writes("removeOrganization", OTHER_ROLES, 403, mine -> null);
    writes("retireOrganization", OTHER_ROLES, 403, mine -> WHY);
    writes("reinstateOrganization", OTHER_ROLES, 403, mine -> null);
    writes("onboardPartner", OTHER_ROLES, 403, Expectations::onboarding);
    writes(
        "addAgreement", OTHER_ROLES, 403, mine -> mine.partner.terms("2020-01-01", "2099-12-31"));
    writes(
        "changeAgreement",
        OTHER_ROLES,
        403,
        mine -> mine.partner.terms("2021-01-01", "2099-12-31"));
    writes("endAgreement", OTHER_ROLES, 403, mine -> WHY);
    writes(
        "resolveConflict",
        OTHER_ROLES,
        403,
        mine -> Map.of("decision", "both-stand", "explanation", "Both doors will do."));
    writes("reopenConflict", OTHER_ROLES, 403, mine -> Map.of("reason", "Not both."));
    writes("beginEditionFamily", OTHER_ROLES, 403, Expectations::family);
    writes("changeEditionFamily", OTHER_ROLES, 403, Expectations::family);
    writes("dissolveEditionFamily", OTHER_ROLES, 403, mine -> WHY);
  }

  /** All lines, by operation. */
  static Map<String, Line> table() {
    return TABLE;
  }

  private static void reads(Reach reach, String... operations) {
    for (String operation : operations) {
      TABLE.put(operation, new Line(reach, reach == OTHER_ROLES ? 403 : 200, mine -> null));
    }
  }

  private static void writes(
      String operation, Reach reach, int own, Function<Belongings, Object> body) {
    TABLE.put(operation, new Line(reach, own, body));
  }

  /** A draft in the organization's name that is to become a version of its item. */
  private static Map<String, Object> revision(Belongings mine) {
    Map<String, Object> said = new LinkedHashMap<>(Work.said("A revision"));
    said.put("publisher", mine.partner.id());
    return Map.of("metadata", said, "revises", mine.item);
  }

  private static Map<String, Object> supersession(Belongings mine) {
    return Map.of("by", mine.successor, "explanation", "The second one is newer.");
  }

  /** Its two items as editions of the same guidance. */
  static Map<String, Object> family(Belongings mine) {
    return Map.of(
        "members",
        List.of(Map.of("id", mine.item), Map.of("id", mine.successor, "relation", "other-format")),
        "explanation",
        "The same in another format.");
  }

  private static Map<String, Object> withdrawal(Belongings mine) {
    return Map.of("reason", "outdated", "explanation", "The law changed.");
  }

  private static Map<String, Object> subscription(Belongings mine) {
    return Map.of(
        "name",
        mine.note,
        "search",
        "topic=tip-line",
        "channel",
        "webhook",
        "destination",
        "https://127.0.0.1:9/hook",
        "events",
        List.of("new", "withdrawn"));
  }

  private static Map<String, Object> rejection() {
    return Map.of("decision", "reject", "reason", "It is not what it says.");
  }

  private static Map<String, Object> onboarding(Belongings mine) {
    return Map.of(
        "organization",
        mine.partner.description(),
        "users",
        List.of(mine.partner.person("other", "publisher")));
  }
}
