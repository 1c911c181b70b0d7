package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.publication.edition.EditionFamilies;
import org.schoolsafety.crosswalk.publication.edition.EditionFamily;
import org.schoolsafety.crosswalk.publication.edition.EditionMember;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Links items as editions of the same guidance, changes the links, and takes them back. Every item
 * whose place changes gets a log entry of its own.
 */
@ApplicationScoped
public class KeepEditionFamily {

  @Inject EditionFamilies families;
  @Inject ReadEditions editions;
  @Inject ItemWrites writes;
  @Inject PreferredEditions preferredEditions;
  @Inject PutOnRecord putOnRecord;
  @Inject AuditTrail audit;

  /**
   * Makes a family of these items.
   *
   * @param members in order of preference, the main edition first
   * @param explanation why, in words for the public
   * @throws ProblemException if it makes no sense, or one of them is in a family already
   */
  @Transactional
  public FamilyState begin(List<EditionMember> members, String explanation, Caller by) {
    FamilyRules rules = new FamilyRules(members);
    FamilyRules.requireMayLink(by);
    rules.requireSound();
    rules.requireFits(writes.lock(idsOf(members)), null);
    Act act = putOnRecord.act(by, explanation);
    UUID id = UUID.randomUUID();
    families.add(id, members, act.at());
    return settled("begun", id, act, by);
  }

  /**
   * Gives a family other members, or another order.
   *
   * @param condition the state that the caller has read
   * @throws ProblemException if it is not known, has changed since, or would make no sense
   */
  @Transactional
  public FamilyState change(
      UUID id, List<EditionMember> members, String explanation, IfMatch condition, Caller by) {
    FamilyRules rules = new FamilyRules(members);
    FamilyRules.requireMayLink(by);
    rules.requireSound();
    List<UUID> known = editions.state(id).family().items();
    Map<UUID, ItemState> locked =
        writes.lock(
            Stream.concat(known.stream(), members.stream().map(EditionMember::item))
                .toArray(UUID[]::new));
    EditionFamily before = requireAsRead(id, condition);
    rules.requireFits(locked, before);
    Act act = putOnRecord.act(by, explanation);
    families.replace(id, members, act.at());
    before.items().stream()
        .filter(item -> members.stream().noneMatch(member -> member.item().equals(item)))
        .forEach(item -> preferredEditions.untie(item, id, act, by));
    return settled("changed", id, act, by);
  }

  /**
   * Ends a family: its items stand on their own again.
   *
   * @param condition the state that the caller has read
   * @throws ProblemException if it is not known, or has changed since
   */
  @Transactional
  public void dissolve(UUID id, String explanation, IfMatch condition, Caller by) {
    FamilyRules.requireMayLink(by);
    writes.lock(editions.state(id).family().items().toArray(UUID[]::new));
    EditionFamily before = requireAsRead(id, condition);
    Act act = putOnRecord.act(by, explanation);
    families.remove(id);
    before.items().forEach(item -> preferredEditions.untie(item, id, act, by));
    record("dissolved", before, act, by);
  }

  /** All members were locked, so nothing of it changes any more. */
  private EditionFamily requireAsRead(UUID id, IfMatch condition) {
    FamilyState state = editions.state(id);
    condition.requireMatches(state.tag());
    return state.family();
  }

  private FamilyState settled(String what, UUID id, Act act, Caller by) {
    EditionFamily family = editions.state(id).family();
    preferredEditions.settle(family, act, by);
    record(what, family, act, by);
    return editions.state(id);
  }

  private void record(String what, EditionFamily family, Act act, Caller by) {
    String members =
        family.members().stream()
            .map(
                member ->
                    member.item()
                        + " "
                        + (member.relation() == null ? "main edition" : member.relation()))
            .collect(Collectors.joining(", "));
    audit.record(
        by,
        "edition-family-" + what,
        "edition-family/" + family.id(),
        Map.of("members", members, "explanation", act.explanation()));
  }

  private static UUID[] idsOf(List<EditionMember> members) {
    return members.stream().map(EditionMember::item).toArray(UUID[]::new);
  }
}
