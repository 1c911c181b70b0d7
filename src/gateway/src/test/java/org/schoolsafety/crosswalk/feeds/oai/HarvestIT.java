package org.schoolsafety.crosswalk.feeds.oai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.SideBySide;
import org.schoolsafety.crosswalk.feeds.changes.RandomLibrary;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LatestEntries;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.PublicationLog;

/** Harvests agree with the log, whatever happens meanwhile. */
@ExtendWith(ArquillianExtension.class)
class HarvestIT {

  private static final int WRITERS = 4;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @Inject RandomLibrary library;
  @Inject HarvestRecords records;
  @Inject LatestEntries latest;
  @Inject PublicationLog log;
  @Inject OaiSets sets;
  @Inject SideBySide sideBySide;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(HarvestIT.class)
        .addClasses(RandomLibrary.class, HarvestedCopy.class);
  }

  @Test
  void harvests_of_any_set_in_parts_while_everything_changes_end_with_what_is_current() {
    List<String> asked = new ArrayList<>(List.of("topic:fire-drill", "topic", "phase:response"));
    asked.addAll(List.of("publisher:fema", "kind:toolkit", "topic:drills-and-exercises"));
    asked.add(null);
    List<HarvestedCopy> copies = asked.stream().map(HarvestedCopy::new).toList();

    for (int act = 0; act < 200; act++) {
      library.act(random);
      copies.forEach(copy -> copy.goOn(records, latest));
    }
    copies.forEach(copy -> copy.finish(records, latest));

    copies.forEach(
        copy ->
            assertThat(copy.items())
                .as("set %s, seed %d", copy.set(), seed)
                .isEqualTo(current(copy.set())));
  }

  @Test
  void who_goes_on_from_the_date_of_the_answer_misses_nothing_of_writers_at_once()
      throws Exception {
    AtomicInteger done = new AtomicInteger();
    HarvestedCopy copy = new HarvestedCopy(null);
    List<Callable<Integer>> people = new ArrayList<>();
    people.add(() -> harvestUntil(done, copy));
    IntStream.range(0, WRITERS).forEach(writer -> people.add(() -> write(writer, done)));

    List<SideBySide.Result<Integer>> results = sideBySide.run(people);
    copy.finish(records, latest);

    assertThat(results).allMatch(SideBySide.Result::wentWell);
    assertThat(copy.items()).as("seed %d", seed).isEqualTo(current(null));
  }

  @Test
  void what_has_equal_seconds_comes_whole_in_parts_of_any_size() {
    Instant second = latest.completeUpTo().truncatedTo(ChronoUnit.SECONDS);
    IntStream.range(0, 150).forEach(act -> library.act(random));
    String from = OaiTime.of(second);

    Set<UUID> listed = new HashSet<>();
    int parts = 0;
    Harvest at = new Harvest(OaiVerb.LIST_RECORDS, MetadataFormat.OAI_DC, from, null, null, 0, 0);
    while (at != null) {
      HarvestedPage page = records.next(at, 1 + random.nextInt(9));
      assertThat(page.records()).isNotEmpty();
      page.records().forEach(record -> assertThat(listed.add(record.item().id())).isTrue());
      at = page.next();
      parts++;
    }

    assertThat(listed).containsAll(touchedSince(second));
    assertThat(parts).isGreaterThan(1);
  }

  private int harvestUntil(AtomicInteger done, HarvestedCopy copy) {
    int times = 0;
    while (done.get() < WRITERS) {
      copy.finish(records, latest);
      times++;
    }
    return times;
  }

  private int write(int writer, AtomicInteger done) {
    Random own = new Random(seed + writer);
    IntStream.range(0, 40).forEach(act -> library.act(own));
    return done.incrementAndGet();
  }

  private Set<UUID> touchedSince(Instant second) {
    Set<UUID> touched = new HashSet<>();
    for (LogEntry entry : log.after(0, 1_000_000)) {
      if (!entry.at().isBefore(second.plusSeconds(1))) {
        touched.add(entry.guidanceId());
      }
    }
    return touched;
  }

  private Map<UUID, GuidanceRecord> current(String set) {
    Map<UUID, GuidanceRecord> state = new HashMap<>();
    for (LogEntry entry : log.after(0, 1_000_000)) {
      if (entry.leavesItemCurrent() && sets.has(set, entry.record())) {
        state.put(entry.guidanceId(), entry.record());
      } else {
        state.remove(entry.guidanceId());
      }
    }
    return state;
  }
}
