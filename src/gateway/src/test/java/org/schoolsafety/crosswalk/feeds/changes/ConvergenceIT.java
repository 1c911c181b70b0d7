package org.schoolsafety.crosswalk.feeds.changes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.SideBySide;
import org.schoolsafety.crosswalk.publication.FollowLog;
import org.schoolsafety.crosswalk.publication.FollowedEntry;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.search.FoundGuidance;
import org.schoolsafety.crosswalk.search.SearchGuidance;
import org.schoolsafety.crosswalk.search.index.IndexPosition;
import org.schoolsafety.crosswalk.search.query.Editions;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;

/** Whoever follows the log ends with what search finds: no ghosts, nothing missing. */
@ExtendWith(ArquillianExtension.class)
class ConvergenceIT {

  private static final int ACTS = Integer.getInteger("crosswalk.changes.acts", 200);
  private static final int WRITERS = 4;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @Inject RandomLibrary library;
  @Inject ReadChanges changes;
  @Inject FollowLog followLog;
  @Inject PublicationLog log;
  @Inject SearchGuidance search;
  @Inject IndexPosition position;
  @Inject SideBySide sideBySide;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(ConvergenceIT.class).addClasses(RandomLibrary.class, Copy.class);
  }

  @Test
  void copies_by_any_question_end_with_what_search_finds() {
    Map<GuidanceQuery, Copy> copies = new HashMap<>();
    questions().forEach(question -> copies.put(question, new Copy(question)));

    for (int act = 0; act < ACTS; act++) {
      library.act(random);
      copies.values().stream()
          .filter(copy -> random.nextInt(4) == 0)
          .forEach(copy -> copy.follow(changes, random));
    }
    awaitProjection();
    copies.values().forEach(copy -> copy.catchUp(changes));

    copies.forEach(
        (question, copy) ->
            assertThat(copy.records())
                .as("%s, seed %d", question, seed)
                .isEqualTo(found(question)));
  }

  @Test
  void a_copy_that_begins_late_never_shows_what_is_not_current() {
    IntStream.range(0, 100).forEach(act -> library.act(random));
    awaitProjection();
    Set<UUID> current = found(everything()).keySet();

    List<Change> all = new ArrayList<>();
    ChangePage page = changes.after(0, everything(), 1000);
    all.addAll(page.changes());
    while (page.more()) {
      page = changes.after(page.reached(), everything(), 1000);
      all.addAll(page.changes());
    }

    assertThat(all)
        .extracting(Change::position)
        .isEqualTo(LongStream.rangeClosed(1, log.head()).boxed().toList());
    assertThat(all)
        .filteredOn(Change::shows)
        .allMatch(change -> current.contains(change.entry().guidanceId()));
  }

  @Test
  void a_reader_page_by_page_of_one_meets_every_entry_of_writers_at_once_just_once()
      throws Exception {
    long before = log.head();
    List<Callable<List<Long>>> people = new ArrayList<>();
    List<long[]> done = List.of(new long[] {0});
    people.add(() -> readOnUntil(before, done.get(0)));
    IntStream.range(0, WRITERS).forEach(writer -> people.add(() -> write(writer, done.get(0))));

    List<SideBySide.Result<List<Long>>> results = sideBySide.run(people);

    assertThat(results).as("seed %d", seed).allMatch(SideBySide.Result::wentWell);
    assertThat(results.get(0).value())
        .isEqualTo(LongStream.rangeClosed(before + 1, log.head()).boxed().toList());
    assertThat(followLog.after(0, 100_000)).extracting(FollowedEntry::loggedAt).isSorted();
  }

  private List<Long> write(int writer, long[] done) {
    Random own = new Random(seed + writer);
    IntStream.range(0, 30).forEach(act -> library.act(own));
    synchronized (done) {
      done[0]++;
    }
    return List.of();
  }

  private List<Long> readOnUntil(long from, long[] done) {
    List<Long> read = new ArrayList<>();
    long place = from;
    boolean over = false;
    while (!over) {
      synchronized (done) {
        over = done[0] == WRITERS;
      }
      ChangePage page = changes.after(place, everything(), 1);
      while (!page.changes().isEmpty()) {
        page.changes().forEach(change -> read.add(change.position()));
        place = page.reached();
        page = changes.after(place, everything(), 1);
      }
    }
    return read;
  }

  private void awaitProjection() {
    long head = log.head();
    Eventually.get(
        "an index at position " + head,
        () -> position.refresh().filter(live -> live.position() >= head));
  }

  private Map<UUID, GuidanceRecord> found(GuidanceQuery question) {
    Map<UUID, GuidanceRecord> all = new HashMap<>();
    FoundGuidance page = search.find(question);
    page.items().forEach(hit -> all.put(hit.record().id(), hit.record()));
    while (page.next() != null) {
      page = search.find(at(question, page.next()));
      page.items().forEach(hit -> all.put(hit.record().id(), hit.record()));
    }
    return all;
  }

  private static List<GuidanceQuery> questions() {
    return List.of(
        everything(),
        filtered(Filter.TOPIC, "tip-line"),
        filtered(Filter.TOPIC, "drills-and-exercises"),
        filtered(Filter.PHASE, "response"),
        filtered(Filter.PUBLISHER, "fema"),
        filtered(Filter.EVIDENCE, "essa-tier:strong"),
        filtered(Filter.LANGUAGE, "es"),
        question("", Map.of(Filter.KIND, Set.of("toolkit"), Filter.PHASE, Set.of("prevention"))),
        new GuidanceQuery(
            "", Map.of(), LocalDate.of(2022, 1, 1), null, SortOrder.CHANGED, 100, null),
        question("tornado", Map.of()),
        question("\"reunification plan\" -lockdown", Map.of(Filter.PUBLISHER, Set.of("cdc"))));
  }

  private static GuidanceQuery everything() {
    return new GuidanceQuery("", Map.of(), null, null, Editions.ALL, SortOrder.CHANGED, 100, null);
  }

  private static GuidanceQuery filtered(Filter filter, String value) {
    return question("", Map.of(filter, Set.of(value)));
  }

  private static GuidanceQuery question(String text, Map<Filter, Set<String>> filters) {
    return new GuidanceQuery(text, filters, null, null, SortOrder.CHANGED, 100, null);
  }

  private static GuidanceQuery at(GuidanceQuery question, String cursor) {
    return new GuidanceQuery(
        question.text(),
        question.filters(),
        question.issuedFrom(),
        question.issuedTo(),
        question.editions(),
        question.sort(),
        question.size(),
        cursor);
  }
}
