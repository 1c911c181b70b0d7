package org.schoolsafety.crosswalk.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.container.SideBySide;
import org.schoolsafety.crosswalk.container.TableOwner;

/** The log's promise: who has read up to a position has read everything up to it, for ever. */
@ExtendWith(ArquillianExtension.class)
class PublicationLogIT {

  private static final int WRITERS = 8;
  private static final int EACH = 20;

  @Inject PublicationLog log;
  @Inject Publisher publisher;
  @Inject InTransaction inTransaction;
  @Inject SideBySide sideBySide;
  @Inject TableOwner tableOwner;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(PublicationLogIT.class);
  }

  @Test
  void a_reader_never_sees_a_gap_while_many_write() throws Exception {
    long before = log.head();
    List<Callable<List<Long>>> people = new ArrayList<>();
    people.add(() -> readUpTo(before, before + WRITERS * EACH));
    IntStream.range(0, WRITERS).forEach(writer -> people.add(() -> write(writer)));

    List<SideBySide.Result<List<Long>>> results = sideBySide.run(people);

    assertThat(results).allMatch(SideBySide.Result::wentWell);
    List<Long> all = LongStream.rangeClosed(before + 1, before + WRITERS * EACH).boxed().toList();
    assertThat(results.get(0).value()).isEqualTo(all);
    assertThat(results.stream().skip(1).map(SideBySide.Result::value))
        .allSatisfy(positions -> assertThat(positions).isSorted().hasSize(EACH))
        .flatMap(positions -> positions)
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void a_publication_that_is_rolled_back_leaves_no_gap() {
    GuidanceRecord given = Records.titled("Given up");
    long before = log.head();

    assertThatThrownBy(() -> inTransaction.call(() -> giveUpAfter(publisher.append(given))))
        .isInstanceOf(IllegalStateException.class);
    GuidanceRecord kept = publisher.publish("Kept");

    assertThat(log.after(before, 10))
        .extracting(LogEntry::position, LogEntry::record)
        .containsExactly(tuple(before + 1, kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update publication_log set by_whom = 'someone else'",
        "delete from publication_log",
        "truncate publication_log",
        "update audit_entry set caller = 'someone else'",
        "delete from audit_entry",
        "truncate audit_entry"
      })
  void the_database_itself_refuses_to_change_what_was_written(String sql) {
    publisher.publish("Written once");
    List<LogEntry> before = log.after(0, Integer.MAX_VALUE);

    assertThatThrownBy(() -> tableOwner.execute(sql)).hasStackTraceContaining("is append-only");

    assertThat(log.after(0, Integer.MAX_VALUE)).isEqualTo(before);
  }

  /** Every fourth attempt is rolled back, as refused decisions are. */
  private List<Long> write(int writer) {
    return Stream.iterate(1, number -> number <= EACH, number -> number + 1)
        .map(
            number -> {
              if (number % 4 == 0) {
                giveUp("Writer " + writer);
              }
              GuidanceRecord record = Records.titled("Writer " + writer + ", number " + number);
              return inTransaction.call(() -> publisher.append(record));
            })
        .toList();
  }

  private void giveUp(String title) {
    GuidanceRecord record = Records.titled(title);
    try {
      inTransaction.call(() -> giveUpAfter(publisher.append(record)));
    } catch (IllegalStateException meant) {
      assertThat(meant).hasMessage("meant to fail");
    }
  }

  private static long giveUpAfter(long position) {
    throw new IllegalStateException("meant to fail");
  }

  private List<Long> readUpTo(long from, long end) {
    List<Long> read = new ArrayList<>();
    long last = from;
    while (last < end) {
      for (LogEntry entry : log.after(last, 7)) {
        assertThat(entry.position()).isEqualTo(last + 1);
        last = entry.position();
        read.add(last);
      }
    }
    return read;
  }
}
