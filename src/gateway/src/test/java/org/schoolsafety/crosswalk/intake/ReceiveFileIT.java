package org.schoolsafety.crosswalk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.container.SentFile;
import org.schoolsafety.crosswalk.container.SideBySide;
import org.schoolsafety.crosswalk.container.TableOwner;
import org.schoolsafety.crosswalk.platform.blobs.BlobStore;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;

/** Files reach the ledger: once each, with an outcome each, and refused ones not at all. */
@ExtendWith(ArquillianExtension.class)
class ReceiveFileIT {

  private static final int SENDERS = 4;

  @Inject IntakeDesk desk;
  @Inject IntakeLedger ledger;
  @Inject BlobStore blobs;
  @Inject SideBySide sideBySide;
  @Inject TableOwner tableOwner;

  @Inject
  @ConfigProperty(name = "crosswalk.data.dir")
  String data;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(ReceiveFileIT.class);
  }

  @Test
  void of_the_same_bytes_sent_at_once_one_is_the_first_and_the_others_name_it() throws Exception {
    SentFile file = SentFile.from(desk.newOrganization());
    List<Callable<LedgerEntry>> senders = Collections.nCopies(SENDERS, () -> desk.send(file));

    List<LedgerEntry> rows =
        sideBySide.run(senders).stream().map(SideBySide.Result::value).toList();

    List<LedgerEntry> firsts = rows.stream().filter(row -> row.duplicateOf() == null).toList();
    assertThat(firsts).hasSize(1);
    assertThat(rows)
        .filteredOn(row -> row.duplicateOf() != null)
        .hasSize(SENDERS - 1)
        .allSatisfy(
            copy -> {
              assertThat(copy.outcome()).isEqualTo("duplicate");
              assertThat(copy.duplicateOf()).isEqualTo(firsts.get(0).id());
            });
  }

  @Test
  void the_totals_add_up_to_what_was_received_at_every_moment() {
    String organization = desk.newOrganization();
    SentFile file = SentFile.from(organization);

    LedgerEntry first = desk.send(file);
    LedgerEntry other = desk.send(SentFile.from(organization));
    desk.send(file);
    Map<String, Long> whileInWork = totalsOf(organization);
    desk.finished(first);
    desk.finished(other);

    assertThat(sum(whileInWork)).isEqualTo(3);
    assertThat(totalsOf(organization)).isEqualTo(Map.of("extracted", 2L, "duplicate", 1L));
  }

  @Test
  void a_refused_submission_leaves_neither_row_nor_blob_nor_spooled_part() throws Exception {
    String organization = desk.newOrganization();
    SentFile file = SentFile.from(organization).publishedBy(desk.newOrganization());
    List<Path> before = spool();

    assertThatThrownBy(() -> desk.send(file)).isInstanceOf(ProblemException.class);

    assertThat(blobs.holds(sha256(file.text()))).isFalse();
    assertThat(spool()).isEqualTo(before);
    assertThat(ledger.list(filter(null, sha256(file.text())), Long.MAX_VALUE, 10)).isEmpty();
  }

  @Test
  void stored_bytes_are_the_bytes_that_were_sent() throws Exception {
    SentFile file =
        SentFile.from(desk.newOrganization()).saying("Lockdown, lockout, evacuate – ¿y después?");

    LedgerEntry row = desk.send(file);

    assertThat(row.sha256()).isEqualTo(sha256(file.text()));
    assertThat(blobs.pathOf(row.sha256())).hasContent(file.text());
  }

  @Test
  void bytes_that_led_to_nothing_may_come_in_again() {
    SentFile file = SentFile.from(desk.newOrganization()).sayingNothing();

    LedgerEntry first = desk.finished(desk.send(file));
    LedgerEntry second = desk.finished(desk.send(file));

    assertThat(first.outcome()).isEqualTo("corrupt");
    assertThat(second.outcome()).isEqualTo("corrupt");
    assertThat(second.duplicateOf()).isNull();
  }

  @Test
  void a_file_whose_stored_bytes_were_lost_is_whole_again_when_it_is_sent_again() throws Exception {
    SentFile file = SentFile.from(desk.newOrganization());
    LedgerEntry first = desk.finished(desk.send(file));
    Files.delete(blobs.pathOf(first.sha256()));

    LedgerEntry second = desk.send(file);

    assertThat(second.duplicateOf()).isEqualTo(first.id());
    assertThat(blobs.pathOf(first.sha256())).hasContent(file.text());
  }

  @Test
  void a_duplicate_tells_the_first_copys_name_to_its_own_organization_alone() {
    String organization = desk.newOrganization();
    SentFile file = SentFile.from(organization);
    desk.send(file);

    LedgerEntry own = desk.send(file);
    LedgerEntry others = desk.send(SentFile.from(desk.newOrganization()).saying(file.text()));

    assertThat(own.reason()).endsWith("as evacuation-drills.txt");
    assertThat(others.reason()).endsWith("from another organization");
  }

  @Test
  void a_file_of_which_nothing_can_be_kept_ends_with_the_reason_after_three_attempts() {
    tableOwner.execute(
        "alter table extraction add constraint refused_for_a_test"
            + " check (jsonb_array_length(passages) = 0) not valid");
    try {
      LedgerEntry row = desk.finished(desk.send(SentFile.from(desk.newOrganization())));

      assertThat(row.outcome()).isEqualTo("quarantined");
      assertThat(row.reason()).startsWith("crash: 3 attempts").contains("could not be kept");
    } finally {
      tableOwner.execute("alter table extraction drop constraint refused_for_a_test");
    }
  }

  private Map<String, Long> totalsOf(String organization) {
    return ledger.totals(filter(organization, null));
  }

  private static LedgerFilter filter(@Nullable String publisher, @Nullable String sha256) {
    return new LedgerFilter(null, null, sha256, publisher, null, null);
  }

  private static long sum(Map<String, Long> totals) {
    return totals.values().stream().mapToLong(Long::longValue).sum();
  }

  private List<Path> spool() throws IOException {
    try (Stream<Path> parts = Files.list(Path.of(data, "tmp"))) {
      return parts.filter(part -> part.toString().endsWith(".part")).sorted().toList();
    }
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
