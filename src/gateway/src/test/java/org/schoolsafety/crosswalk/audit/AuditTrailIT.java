package org.schoolsafety.crosswalk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.container.SideBySide;
import org.schoolsafety.crosswalk.platform.tracing.RequestOrigin;
import org.schoolsafety.crosswalk.security.Caller;

/** An act and its entry are one, whoever acts at the same time, and the chain holds them all. */
@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {

  private static final int WRITERS = 8;
  private static final int EACH = 25;

  @Inject AuditTrail audit;
  @Inject AuditEntries entries;
  @Inject VerifyChain verifyChain;
  @Inject Publisher publisher;
  @Inject InTransaction inTransaction;
  @Inject SideBySide sideBySide;

  private final Caller admin = Callers.adminOf("test-center");

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(AuditTrailIT.class);
  }

  @Test
  void an_entry_tells_who_did_what_to_what_and_from_where() {
    RequestOrigin origin = RequestOrigin.current().orElseThrow();

    record(admin, "thing-changed", Map.of("before", "old", "after", "new"));

    AuditEntry entry = onlyEntryOf(admin);
    assertThat(entry.organization()).isEqualTo("test-center");
    assertThat(entry.serviceClient()).isFalse();
    assertThat(entry.act()).isEqualTo("thing-changed");
    assertThat(entry.subject()).isEqualTo("thing/1");
    assertThat(entry.details()).hasToString("{\"after\":\"new\",\"before\":\"old\"}");
    assertThat(entry.address()).isEqualTo(origin.address()).isNotBlank();
    assertThat(entry.request()).isEqualTo(origin.requestId()).isNotBlank();
  }

  @Test
  void what_the_gateway_does_of_itself_has_no_request() throws Exception {
    Caller machine =
        new Caller("m", "machine-" + UUID.randomUUID(), "test-center", Set.of(), false, true);

    sideBySide.run(List.of(() -> record(machine, "thing-done", Map.of())));

    AuditEntry entry = onlyEntryOf(machine);
    assertThat(entry.serviceClient()).isTrue();
    assertThat(entry.address()).isNull();
    assertThat(entry.request()).isNull();
  }

  @Test
  void an_act_that_is_rolled_back_leaves_no_entry_and_no_gap() {
    long before = head().position();

    assertThatThrownBy(() -> inTransaction.call(this::giveUp)).hasMessage("meant to fail");
    record(admin, "thing-kept", Map.of());

    assertThat(onlyEntryOf(admin).position()).isEqualTo(before + 1);
  }

  @Test
  void acts_that_take_the_publication_log_before_or_after_never_wait_for_each_other_in_a_ring()
      throws Exception {
    long before = head().position();
    List<Callable<Integer>> writers =
        IntStream.range(0, WRITERS).mapToObj(writer -> writing(writer % 2 == 0)).toList();

    List<SideBySide.Result<Integer>> results = sideBySide.run(writers);

    assertThat(results).allMatch(SideBySide.Result::wentWell, "no deadlock");
    assertThat(head().position()).isEqualTo(before + 2L * WRITERS * EACH);
    assertThat(whole().intact()).isTrue();
  }

  @Test
  void any_text_keeps_the_chain_whole() {
    Map<String, String> details =
        Map.of(
            "quotes", "\"\\/ \b\f\n\r\t \u0001\u001f\u007f",
            "beyond", "\u00e9\u20ac\ud83d\ude00\u2028\u2029\ufeff\uffff",
            "half", "\ud83d alone",
            "nul", "a\0b\\u0000",
            "\u00fcmlaut \ud83d\ude00", "<script>&amp;</script>");

    record(admin, "thing-named", details);

    JsonObject kept = onlyEntryOf(admin).details().asJsonObject();
    assertThat(kept.getString("half")).isEqualTo("? alone");
    assertThat(kept.getString("nul")).isEqualTo("a\ufffdb\\u0000");
    assertThat(kept.getString("beyond")).isEqualTo(details.get("beyond"));
    assertThat(whole().intact()).isTrue();
  }

  private ChainReport whole() {
    return verifyChain.verify(ChainHead.START, Long.MAX_VALUE, null);
  }

  private ChainHead head() {
    return verifyChain.verify(ChainHead.START, 1, null).head();
  }

  private Callable<Integer> writing(boolean auditFirst) {
    return () -> {
      for (int number = 0; number < EACH; number++) {
        inTransaction.call(() -> auditFirst ? auditThenPublish() : publishThenAudit());
      }
      return EACH;
    };
  }

  private long auditThenPublish() {
    audit.record(admin, "thing-done", "thing/1", Map.of());
    return publisher.append(Records.titled("Audited before"));
  }

  private long publishThenAudit() {
    long position = publisher.append(Records.titled("Audited after"));
    audit.record(admin, "thing-done", "thing/1", Map.of());
    return position;
  }

  private String record(Caller caller, String act, Map<String, String> details) {
    return inTransaction.call(
        () -> {
          audit.record(caller, act, "thing/1", details);
          return act;
        });
  }

  private String giveUp() {
    audit.record(admin, "thing-given-up", "thing/1", Map.of());
    throw new IllegalStateException("meant to fail");
  }

  private AuditEntry onlyEntryOf(Caller caller) {
    AuditFilter filter = new AuditFilter(caller.username(), null, null, null, null, null, null);
    List<AuditEntry> found = entries.newestBefore(filter, Long.MAX_VALUE, 10);
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
