package org.schoolsafety.crosswalk.feeds.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;

/** A peer's copy: it applies what it is told, in pages of any size, at times once more. */
final class Copy {

  private final GuidanceQuery question;
  private final Map<UUID, GuidanceRecord> records = new HashMap<>();
  private final List<Long> places = new ArrayList<>(List.of(0L));

  Copy(GuidanceQuery question) {
    this.question = question;
  }

  /** Follows for one page, at times from an earlier place. */
  boolean follow(ReadChanges changes, Random random) {
    long place = places.get(places.size() - 1);
    if (random.nextInt(10) == 0) {
      long now = place;
      List<Long> earlier = places.stream().filter(one -> one <= now).toList();
      place = earlier.get(random.nextInt(earlier.size()));
    }
    ChangePage page = changes.after(place, question, 1 + random.nextInt(7));
    page.changes().forEach(this::apply);
    places.add(page.reached());
    return page.more();
  }

  /** Follows until there is nothing more. */
  void catchUp(ReadChanges changes) {
    long place = places.get(places.size() - 1);
    ChangePage page;
    do {
      page = changes.after(place, question, 1000);
      page.changes().forEach(this::apply);
      place = page.reached();
    } while (page.more());
    places.add(place);
  }

  Map<UUID, GuidanceRecord> records() {
    return records;
  }

  private void apply(Change change) {
    if (change.shows()) {
      records.put(change.entry().guidanceId(), change.entry().record());
    } else {
      records.remove(change.entry().guidanceId());
    }
  }
}
