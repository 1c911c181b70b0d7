package org.schoolsafety.crosswalk.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.edition.EditionFamily;
import org.schoolsafety.crosswalk.publication.edition.EditionMember;
import org.schoolsafety.crosswalk.publication.edition.EditionRelation;
import org.schoolsafety.crosswalk.security.Caller;

/** Refuses families that would make no sense. */
final class FamilyRules {

  private final List<EditionMember> wanted;

  FamilyRules(List<EditionMember> wanted) {
    this.wanted = wanted;
  }

  /** The public is told which organization acted. */
  static void requireMayLink(Caller caller) {
    if (caller.organization().isEmpty()) {
      throw new ProblemException(
          ProblemType.OTHER_ORGANIZATION,
          "Your account names no organization, and the public is told which organization acted.");
    }
  }

  /** What can be told without looking at the items. */
  void requireSound() {
    if (wanted.size() < 2) {
      throw wrong("members", "A family has two members at least.");
    }
    Set<UUID> seen = new HashSet<>();
    for (int at = 0; at < wanted.size(); at++) {
      EditionMember member = wanted.get(at);
      if (!seen.add(member.item())) {
        throw wrong(field(at, "id"), "Guidance " + member.item() + " is named twice.");
      }
      requireRelation(at, member.relation());
    }
  }

  private static void requireRelation(int at, @Nullable String relation) {
    if (at == 0 && relation != null) {
      throw wrong(
          field(at, "relation"),
          "The first member is the main edition; relations say what the others are to it.");
    }
    if (at > 0 && (relation == null || EditionRelation.of(relation).isEmpty())) {
      throw wrong(
          field(at, "relation"),
          "must be one of " + String.join(", ", EditionRelation.keys()) + ".");
    }
  }

  /**
   * What depends on how the items stand.
   *
   * @param locked the items as they are
   * @param before the family as it was; null for a new one
   */
  void requireFits(Map<UUID, ItemState> locked, @Nullable EditionFamily before) {
    for (int at = 0; at < wanted.size(); at++) {
      ItemState state = locked.get(wanted.get(at).item());
      if (state == null) {
        throw wrong(field(at, "id"), "There is no guidance of this id.");
      }
      GuidanceRecord item = state.record();
      boolean stays = before != null && before.has(item.id());
      requireFree(item, before);
      requireStands(item, at == 0, stays, before);
      requireOtherLanguage(at, item, locked.get(wanted.get(0).item()).record());
    }
  }

  private static void requireFree(GuidanceRecord item, @Nullable EditionFamily before) {
    if (item.edition() != null
        && (before == null || !before.id().equals(item.edition().family()))) {
      throw new ProblemException(
              ProblemType.CONFLICT,
              "Guidance %s is in edition family %s already; take it out there first."
                  .formatted(item.id(), item.edition().family()))
          .with("guidance", item.id())
          .with("family", item.edition().family());
    }
  }

  /** What leaves stays a member, so that it can come back; nobody joins who is not there. */
  private static void requireStands(
      GuidanceRecord item, boolean main, boolean stays, @Nullable EditionFamily before) {
    boolean staysMain = stays && before != null && before.items().get(0).equals(item.id());
    boolean refused =
        main && !staysMain
            ? !item.current()
            : !stays && Standing.of(item.status()) == Standing.WITHDRAWN;
    if (refused) {
      throw new ProblemException(
              ProblemType.CONFLICT,
              "Guidance %s is %s, so it cannot %s."
                  .formatted(
                      item.id(), item.status(), main ? "be the main edition" : "join a family"))
          .with("guidance", item.id())
          .with("status", item.status());
    }
  }

  private void requireOtherLanguage(int at, GuidanceRecord item, GuidanceRecord main) {
    boolean translation = EditionRelation.TRANSLATION.key().equals(wanted.get(at).relation());
    if (translation && item.language() != null && item.language().equals(main.language())) {
      throw wrong(
          field(at, "relation"),
          "Guidance %s is in the language of the main edition (%s), so it is no translation of it."
              .formatted(item.id(), item.language()));
    }
  }

  private static String field(int at, String name) {
    return "members[%d].%s".formatted(at, name);
  }

  private static ProblemException wrong(String field, String message) {
    return new ProblemException(
        ProblemType.INVALID_REQUEST, message, List.of(new FieldError(field, message)));
  }
}
