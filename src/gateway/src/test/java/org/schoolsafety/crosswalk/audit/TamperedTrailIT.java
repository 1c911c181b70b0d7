package org.schoolsafety.crosswalk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.TableOwner;
import org.schoolsafety.crosswalk.security.Caller;

/** Whoever rules the database can change the trail, but not without a trace. */
@ExtendWith(ArquillianExtension.class)
class TamperedTrailIT {

  private static final String UNGUARD = "alter table audit_entry disable trigger user";
  private static final String GUARD = "alter table audit_entry enable trigger user";

  @Inject AuditTrail audit;
  @Inject VerifyChain verifyChain;
  @Inject InTransaction inTransaction;
  @Inject TableOwner owner;

  /** The head before four entries of ours were written: what others wrote is not read again. */
  private ChainHead before;

  /** The head when the last of them was written. */
  private ChainHead head;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(TamperedTrailIT.class);
  }

  @BeforeEach
  void four_entries() {
    before = headNow();
    Caller admin = Callers.adminOf("test-center");
    for (String number : List.of("1", "2", "3", "4")) {
      inTransaction.call(
          () -> {
            audit.record(admin, "thing-done", "thing/" + number, Map.of("number", number));
            return number;
          });
    }
    head = headNow();
  }

  @Test
  void an_untouched_trail_is_intact_and_holds_what_was_noted() {
    ChainReport report = verifyChain.verify(ChainHead.START, Long.MAX_VALUE, head);

    assertThat(report.intact()).isTrue();
    assertThat(report.firstBroken()).isNull();
    assertThat(report.verified()).isEqualTo(report.head()).isEqualTo(head);
    assertThat(report.entries()).isEqualTo(head.position());
  }

  @Test
  void changed_details_are_found() {
    long third = head.position() - 1;

    ChainReport report =
        tampered(
            () -> verify(null),
            "update audit_entry set details = '{\"number\":\"33\"}' where position = " + third);

    assertBroken(report, third, "changed");
    assertThat(report.verified().position()).isEqualTo(third - 1);
  }

  @Test
  void a_changed_entry_with_its_hash_recomputed_does_not_fit_the_next() {
    long third = head.position() - 1;

    ChainReport report =
        tampered(
            () -> verify(null),
            "update audit_entry set caller = 'nobody', hash = repeat('a', 64) where position = "
                + third,
            "update audit_entry set previous = repeat('a', 64) where position = "
                + head.position());

    assertBroken(report, third, "changed");
  }

  @Test
  void a_removed_entry_is_found() {
    long third = head.position() - 1;

    ChainReport report =
        tampered(() -> verify(null), "delete from audit_entry where position = " + third);

    assertBroken(report, third, "missing");
  }

  @Test
  void a_removed_entry_is_found_when_the_later_ones_moved_up() {
    long third = head.position() - 1;

    ChainReport report =
        tampered(
            () -> verify(null),
            "delete from audit_entry where position = " + third,
            "update audit_entry set position = position - 1 where position > " + third,
            "update audit_head set position = position - 1");

    assertBroken(report, third, "displaced");
  }

  @Test
  void swapped_entries_are_found() {
    long second = head.position() - 2;

    ChainReport report =
        tampered(
            () -> verify(null),
            "update audit_entry set position = 0 - position where position in (%d, %d)"
                .formatted(second, second + 1),
            "update audit_entry set position = %d + position where position < 0"
                .formatted(2 * second + 1));

    assertBroken(report, second, "displaced");
  }

  @Test
  void a_cut_tail_is_found_by_the_head() {
    ChainReport report =
        tampered(
            () -> verify(null), "delete from audit_entry where position >= " + head.position());

    assertBroken(report, head.position(), "cut");
  }

  @Test
  void a_cut_tail_is_found_by_what_was_noted_when_the_head_was_changed_too() {
    String[] cut = {
      "delete from audit_entry where position >= " + head.position(),
      "update audit_head set position = position - 1, hash = (select hash from audit_entry where position = %d)"
          .formatted(head.position() - 1)
    };

    ChainReport unaware = tampered(() -> verify(null), cut);
    ChainReport aware = tampered(() -> verify(head), cut);

    assertThat(unaware.intact()).isTrue();
    assertBroken(aware, head.position(), "cut");
  }

  @Test
  void an_entry_behind_the_head_is_found() {
    ChainReport report =
        tampered(
            () -> verify(null),
            "insert into audit_entry (position, at, caller, organization, act, subject, details, service_client,"
                + " previous, hash) select position + 1, at, caller, organization, act, subject, details,"
                + " service_client, hash, repeat('b', 64) from audit_entry where position = "
                + head.position());

    assertBroken(report, head.position() + 1, "added");
  }

  @Test
  void a_rewritten_trail_is_found_by_what_was_noted() {
    ChainHead noted = new ChainHead(head.position(), "c".repeat(64));

    ChainReport report = verify(noted);

    assertBroken(report, head.position(), "rewritten");
  }

  @Test
  void a_long_trail_can_be_verified_in_stretches() {
    ChainReport first = verifyChain.verify(ChainHead.START, head.position() - 2, null);
    ChainReport rest = verifyChain.verify(first.verified(), Long.MAX_VALUE, head);

    assertThat(first.intact()).isTrue();
    assertThat(first.verified().position()).isEqualTo(head.position() - 2);
    assertThat(rest.intact()).isTrue();
    assertThat(rest.entries()).isEqualTo(2);
  }

  private ChainReport verify(@Nullable ChainHead noted) {
    return verifyChain.verify(before, Long.MAX_VALUE, noted);
  }

  private ChainHead headNow() {
    return verifyChain.verify(ChainHead.START, 0, null).head();
  }

  private static void assertBroken(ChainReport report, long position, String fault) {
    assertThat(report.intact()).isFalse();
    assertThat(report.firstBroken()).isNotNull();
    assertThat(report.firstBroken().position()).isEqualTo(position);
    assertThat(report.firstBroken().fault()).isEqualTo(fault);
  }

  /** What is seen while the trail is tampered with like this; afterwards it is as before. */
  private ChainReport tampered(Supplier<ChainReport> look, String... statements) {
    owner.execute(
        "create table kept_entry as select * from audit_entry where position > "
            + before.position(),
        "create table kept_head as select * from audit_head",
        "alter table audit_entry drop constraint audit_entry_position_check",
        UNGUARD);
    try {
      owner.execute(statements);
      owner.execute(GUARD);
      return look.get();
    } finally {
      owner.execute(
          UNGUARD,
          "delete from audit_entry where position > " + before.position(),
          "insert into audit_entry select * from kept_entry",
          "update audit_head set (position, hash) = (select position, hash from kept_head)",
          "alter table audit_entry add check (position >= 1)",
          GUARD,
          "drop table kept_entry",
          "drop table kept_head");
    }
  }
}
