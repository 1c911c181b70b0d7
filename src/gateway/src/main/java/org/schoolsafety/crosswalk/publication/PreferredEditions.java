package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.schoolsafety.crosswalk.publication.edition.EditionFamilies;
import org.schoolsafety.crosswalk.publication.edition.EditionFamily;
import org.schoolsafety.crosswalk.publication.edition.EditionMember;
import org.schoolsafety.crosswalk.publication.edition.EditionTie;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Keeps the members' records at what their family says: each change is a log entry of that member,
 * so that whoever reads the log needs to know nothing else.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PreferredEditions {

  @Inject EditionFamilies families;
  @Inject GuidanceItems items;
  @Inject PutOnRecord putOnRecord;

  /** After an item has left or come back: another member may stand for its family now. */
  public void settle(GuidanceRecord moved, Act act, Caller by) {
    String why =
        "Which edition is shown first follows from this: \"%s\" is %s."
            .formatted(moved.title(), moved.status());
    families
        .of(moved.id())
        .ifPresent(
            family -> settle(family, new Act(act.at(), act.by(), act.byOrganization(), why), by));
  }

  /** After the members of a family, or their order, have changed. */
  void settle(EditionFamily family, Act act, Caller by) {
    Map<UUID, GuidanceRecord> records = new LinkedHashMap<>();
    family.items().forEach(item -> records.put(item, items.find(item).orElseThrow()));
    Optional<UUID> preferred = family.preferred(item -> records.get(item).current());
    for (EditionMember member : family.members()) {
      boolean first = preferred.filter(member.item()::equals).isPresent();
      bring(records.get(member.item()), family.tie(member, first), act, by);
    }
  }

  /** An item that is in no family any more. */
  void untie(UUID item, UUID family, Act act, Caller by) {
    GuidanceRecord record = items.find(item).orElseThrow();
    putOnRecord.changed(
        PublicationEvent.REVISED,
        record,
        record.next().asEdition(null, act.at()),
        act,
        by,
        Map.of("left-edition-family", family.toString()));
  }

  private void bring(GuidanceRecord record, EditionTie tie, Act act, Caller by) {
    if (tie.equals(record.edition())) {
      return;
    }
    putOnRecord.changed(
        PublicationEvent.REVISED,
        record,
        record.next().asEdition(tie, act.at()),
        act,
        by,
        Map.of(
            "edition-family",
            tie.family().toString(),
            "relation",
            tie.relation() == null ? "main edition" : tie.relation(),
            "preferred",
            Boolean.toString(tie.preferred())));
  }
}
