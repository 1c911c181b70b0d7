package org.schoolsafety.crosswalk.feeds.oai;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LatestEntries;

/** A copy kept as harvesters keep theirs: by time, going on from the date of the first answer. */
final class HarvestedCopy {

  private final String set;
  private final Map<UUID, GuidanceRecord> items = new HashMap<>();
  private String from;
  private String next;
  private Harvest at;
  private final Random size = new Random(7);

  HarvestedCopy(String set) {
    this.set = set;
  }

  String set() {
    return set;
  }

  Map<UUID, GuidanceRecord> items() {
    return items;
  }

  /** One part of a harvest; a new harvest if the one before is done. */
  void goOn(HarvestRecords records, LatestEntries latest) {
    if (at == null) {
      next = OaiTime.of(latest.completeUpTo());
      at = new Harvest(OaiVerb.LIST_RECORDS, MetadataFormat.OAI_DC, from, null, set, 0, 0);
    }
    HarvestedPage page = records.next(at, 1 + size.nextInt(9));
    for (OaiRecord record : page.records()) {
      if (record.deleted()) {
        items.remove(record.item().id());
      } else {
        items.put(record.item().id(), record.item());
      }
    }
    at = page.next();
    if (at == null) {
      from = next;
    }
  }

  /** Ends the harvest that is going on, and does one more. */
  void finish(HarvestRecords records, LatestEntries latest) {
    while (at != null) {
      goOn(records, latest);
    }
    do {
      goOn(records, latest);
    } while (at != null);
  }
}
