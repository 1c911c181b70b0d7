package org.schoolsafety.crosswalk.feeds.changes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.search.query.Editions;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.FilterableRecord;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Archives never change, never show what is not current, and lead back to the beginning. */
@ExtendWith(ArquillianExtension.class)
class ArchivesIT {

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @Inject RandomLibrary library;
  @Inject Archives archives;
  @Inject ReadChanges changes;
  @Inject PublicationLog log;
  @Inject Publisher publisher;
  @Inject Taxonomy taxonomy;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(ArchivesIT.class).addClass(RandomLibrary.class);
  }

  @BeforeEach
  void let_the_log_grow_over_some_archives() {
    long enough = log.head() + 2 * Archive.LENGTH;
    while (log.head() < enough) {
      library.act(random);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tip-line", "drills-and-exercises"})
  void who_reads_back_through_all_of_them_knows_what_is_current(String topic) {
    GuidanceQuery question = question(topic);
    long head = log.head();
    Set<UUID> told = new HashSet<>();
    Set<UUID> current = new HashSet<>();

    apply(changes.between(Archive.lastEnd(head), head, question), told, current);
    Optional<Archive> archive = archives.lastUpTo(head, question);
    while (archive.isPresent()) {
      apply(archives.read(archive.get(), question), told, current);
      archive = archives.lastUpTo(archive.get().begin(), question);
    }

    assertThat(current).as("seed %d", seed).isEqualTo(currentByTheLog(question));
  }

  @Test
  void the_same_name_has_the_same_content_and_another_once_something_in_it_left() {
    GuidanceRecord item = publisher.publish("Withdrawn later");
    while (Archive.lastEnd(log.head()) < log.of(item.id()).get(0).position()) {
      library.act(random);
    }
    Archive archive = archives.lastUpTo(log.head(), question("")).orElseThrow();
    List<Change> before = archives.read(archive, question(""));
    publisher.publish("Much later");

    List<Change> again = archives.read(archive, question(""));
    Archive unchanged = archives.present(archive);
    publisher.withdraw(item);
    Archive renamed = archives.present(archive);

    assertThat(again).isEqualTo(before);
    assertThat(unchanged).isEqualTo(archive);
    assertThat(renamed).isNotEqualTo(archive);
    assertThat(archives.read(renamed, question("")))
        .filteredOn(change -> change.entry().guidanceId().equals(item.id()))
        .isNotEmpty()
        .noneMatch(Change::shows);
  }

  private static void apply(List<Change> latestFirst, Set<UUID> told, Set<UUID> current) {
    for (Change change : latestFirst) {
      if (told.add(change.entry().guidanceId()) && change.shows()) {
        current.add(change.entry().guidanceId());
      }
    }
  }

  private Set<UUID> currentByTheLog(GuidanceQuery question) {
    Set<UUID> current = new HashSet<>();
    for (LogEntry entry : log.after(0, 1_000_000)) {
      if (entry.leavesItemCurrent()
          && new FilterableRecord(entry.record(), taxonomy).passes(question)) {
        current.add(entry.guidanceId());
      } else {
        current.remove(entry.guidanceId());
      }
    }
    return current;
  }

  private static GuidanceQuery question(String topic) {
    return new GuidanceQuery(
        "",
        topic.isEmpty() ? Map.of() : Map.of(Filter.TOPIC, Set.of(topic)),
        null,
        null,
        Editions.ALL,
        SortOrder.CHANGED,
        20,
        null);
  }
}
