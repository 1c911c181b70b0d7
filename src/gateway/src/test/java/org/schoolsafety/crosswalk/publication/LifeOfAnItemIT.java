package org.schoolsafety.crosswalk.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.container.SideBySide;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;

/** What can be done to a published item, by whom, and what is left of it on record. */
@ExtendWith(ArquillianExtension.class)
class LifeOfAnItemIT {

  private final Caller reviewer = Callers.reviewerOf("test-center");

  @Inject Publisher publisher;
  @Inject WithdrawGuidance withdraw;
  @Inject SupersedeGuidance supersede;
  @Inject RestoreGuidance restore;
  @Inject ReviseGuidance revise;
  @Inject ReadGuidance guidance;
  @Inject PublicationLog log;
  @Inject InTransaction inTransaction;
  @Inject SideBySide sideBySide;
  @Inject Jdbi jdbi;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(LifeOfAnItemIT.class);
  }

  @Test
  void a_withdrawn_item_says_why_when_by_whom_and_what_to_use_instead() {
    UUID item = publisher.publish("Lockdown, first edition").id();
    UUID instead = publisher.publish("Lockdown, second edition").id();

    withdraw.withdraw(item, "inaccurate", " It was wrong. ", instead, asRead(item), reviewer);

    assertThatThrownBy(() -> guidance.available(item))
        .isInstanceOfSatisfying(
            ProblemException.class,
            gone -> {
              assertThat(gone.type()).isEqualTo(ProblemType.WITHDRAWN);
              assertThat(gone)
                  .hasMessageContaining("It was wrong.")
                  .hasMessageContaining("test-center");
              assertThat(gone.extensions().get("withdrawal").toString())
                  .contains("reason=inaccurate")
                  .contains("replacedBy=" + instead)
                  .doesNotContain(reviewer.username());
            });
    assertThat(guidance.version(item, 1).record().status()).isEqualTo("withdrawn");
  }

  @Test
  void superseding_links_both_items_in_the_log_itself() {
    UUID old = publisher.publish("Reunification, old").id();
    UUID next = publisher.publish("Reunification, new").id();

    supersede.supersede(old, next, "The new edition is out.", asRead(old), reviewer);

    assertThat(last(old).event()).isEqualTo(PublicationEvent.SUPERSEDED);
    assertThat(last(old).record()).isEqualTo(guidance.current(old));
    assertThat(last(old).record().supersededBy()).isEqualTo(next);
    assertThat(last(next).event()).isEqualTo(PublicationEvent.REVISED);
    assertThat(last(next).record()).isEqualTo(guidance.current(next));
    assertThat(last(next).record().supersedes()).containsExactly(old);
    assertThat(last(next).leavesItemCurrent()).isTrue();
  }

  @Test
  void restoring_a_superseded_item_takes_the_link_from_both() {
    UUID old = publisher.publish("Reunification, old").id();
    UUID next = publisher.publish("Reunification, new").id();
    supersede.supersede(old, next, "The new edition is out.", asRead(old), reviewer);

    restore.restore(old, "The new edition covers high schools only.", asRead(old), reviewer);

    assertThat(guidance.current(old).status()).isEqualTo("current");
    assertThat(guidance.current(old).supersededBy()).isNull();
    assertThat(last(next).record().supersedes()).isEmpty();
  }

  @Test
  void the_link_of_a_withdrawn_successor_changes_without_bringing_it_back() {
    UUID old = publisher.publish("Reunification, old").id();
    UUID next = publisher.publish("Reunification, new").id();
    supersede.supersede(old, next, "The new edition is out.", asRead(old), reviewer);
    withdraw.withdraw(next, "inaccurate", "It was wrong.", null, asRead(next), reviewer);

    restore.restore(old, "Back to the old edition.", asRead(old), reviewer);

    assertThat(guidance.current(next).supersedes()).isEmpty();
    assertThat(last(next).leavesItemCurrent()).isFalse();
  }

  @Test
  void nothing_takes_its_own_place_nor_is_replaced_by_what_is_not_in_force() {
    UUID first = publisher.publish("First").id();
    UUID second = publisher.publish("Second").id();
    UUID third = publisher.publish("Third").id();
    supersede.supersede(first, second, "Newer.", asRead(first), reviewer);
    withdraw.withdraw(third, "outdated", "Old.", null, asRead(third), reviewer);

    refused(ProblemType.INVALID_REQUEST, () -> supersedeBy(second, second), "its own place");
    refused(
        ProblemType.INVALID_REQUEST, () -> supersedeBy(second, UUID.randomUUID()), "no guidance");
    refused(ProblemType.CONFLICT, () -> supersedeBy(second, third), "withdrawn");
    refused(ProblemType.CONFLICT, () -> supersedeBy(second, first), "circle");
    refused(
        ProblemType.CONFLICT,
        () -> withdraw.withdraw(second, "outdated", "Old.", third, asRead(second), reviewer),
        "in force");
    assertThat(guidance.current(second).status()).isEqualTo("current");
  }

  @Test
  void a_move_that_does_not_lead_on_is_refused_with_those_that_do() {
    UUID item = publisher.publish("Shelter").id();
    withdraw.withdraw(item, "outdated", "Old.", null, asRead(item), reviewer);

    assertThatThrownBy(
            () -> withdraw.withdraw(item, "outdated", "Again.", null, asRead(item), reviewer))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(ProblemType.CONFLICT);
              assertThat(problem.extensions())
                  .containsEntry("allowedMoves", List.of("restoration"));
            });
  }

  @Test
  void a_publisher_moves_its_own_items_only_and_restores_none() {
    Caller agency = Callers.publisherOf("agency-a");
    UUID own = publish(Records.publishedBy("agency-a", "Own"));
    UUID others = publish(Records.publishedBy("agency-b", "Another's"));

    refused(
        ProblemType.OTHER_ORGANIZATION,
        () -> withdraw.withdraw(others, "outdated", "Old.", null, asRead(others), agency),
        "agency-b");
    refused(
        ProblemType.OTHER_ORGANIZATION,
        () -> supersede.supersede(own, others, "Theirs is better.", asRead(own), agency),
        "agency-b");
    withdraw.withdraw(own, "publisher-request", "Ours is old.", others, asRead(own), agency);
    refused(
        ProblemType.OTHER_ORGANIZATION,
        () -> restore.restore(own, "It is not.", asRead(own), agency),
        "for reviewers");

    assertThat(guidance.current(own).withdrawal().byOrganization()).isEqualTo("agency-a");
    assertThat(guidance.current(others).supersedes()).isEmpty();
  }

  @Test
  void of_many_at_once_exactly_one_wins() throws InterruptedException {
    UUID item = publisher.publish("Contested").id();
    UUID other = publisher.publish("The other").id();
    IfMatch condition = asRead(item);
    Callable<ItemState> withdrawing =
        () -> withdraw.withdraw(item, "outdated", "Old.", null, condition, reviewer);
    Callable<ItemState> superseding =
        () -> supersede.supersede(item, other, "Newer.", condition, reviewer);
    long before = log.of(item).size();

    List<SideBySide.Result<ItemState>> results =
        sideBySide.run(
            List.of(withdrawing, superseding, withdrawing, superseding, withdrawing, superseding));

    assertThat(results).filteredOn(SideBySide.Result::wentWell).hasSize(1);
    assertThat(results)
        .filteredOn(result -> !result.wentWell())
        .allSatisfy(
            result ->
                assertThat(((ProblemException) result.failure()).type())
                    .isEqualTo(ProblemType.PRECONDITION_FAILED));
    assertThat(log.of(item)).hasSize((int) before + 1);
  }

  @Test
  void two_items_cannot_take_each_others_place_at_the_same_time() throws InterruptedException {
    UUID one = publisher.publish("One").id();
    UUID two = publisher.publish("Two").id();
    IfMatch oneRead = asRead(one);
    IfMatch twoRead = asRead(two);

    List<SideBySide.Result<ItemState>> results =
        sideBySide.run(
            List.of(
                () -> supersede.supersede(one, two, "Newer.", oneRead, reviewer),
                () -> supersede.supersede(two, one, "Newer.", twoRead, reviewer)));

    assertThat(results).filteredOn(SideBySide.Result::wentWell).hasSize(1);
  }

  @Test
  void a_revision_is_the_next_version_and_keeps_the_one_before() {
    GuidanceRecord first = publisher.publish("Evacuation");

    inTransaction.call(() -> reviseTo(first, "Evacuation, revised"));

    assertThat(guidance.current(first.id()).title()).isEqualTo("Evacuation, revised");
    assertThat(guidance.current(first.id()).published()).isEqualTo(first.published());
    assertThat(guidance.versions(first.id()))
        .extracting(version -> version.record().version() + " " + version.record().status())
        .containsExactly("2 current", "1 superseded");
    assertThat(guidance.version(first.id(), 1).record().title()).isEqualTo("Evacuation");
    refused(
        ProblemType.CONFLICT,
        () -> inTransaction.call(() -> reviseTo(first, "Evacuation, revised again")),
        "version 2 now");
  }

  @Test
  void what_is_not_in_force_is_not_revised() {
    GuidanceRecord item = publisher.publish("Evacuation");
    publisher.withdraw(item);

    refused(
        ProblemType.CONFLICT,
        () -> inTransaction.call(() -> reviseTo(item, "Evacuation, revised")),
        "Allowed now: restoration");
  }

  @Test
  void every_act_is_in_the_audit_trail_under_the_account_that_did_it() {
    UUID item = publisher.publish("Audited").id();
    withdraw.withdraw(item, "outdated", "Old.", null, asRead(item), reviewer);
    restore.restore(item, "Not so old.", asRead(item), reviewer);

    List<String> acts =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select act from audit_entry where subject = :subject and caller = :caller order by position")
                    .bind("subject", "guidance/" + item)
                    .bind("caller", reviewer.username())
                    .mapTo(String.class)
                    .list());

    assertThat(acts).containsExactly("guidance-withdrawn", "guidance-restored");
  }

  @Test
  void an_item_is_to_be_looked_at_again_after_three_years_if_nothing_else_is_said() {
    GuidanceRecord item = Records.titled("Undated").next().reviewedBy(null);

    publish(item);

    assertThat(guidance.current(item.id()).reviewBy())
        .isEqualTo(item.updated().atZone(java.time.ZoneOffset.UTC).toLocalDate().plusMonths(36));
  }

  private UUID publish(GuidanceRecord record) {
    inTransaction.call(() -> publisher.append(record));
    return record.id();
  }

  private long reviseTo(GuidanceRecord item, String title) {
    GuidanceRecord next = Records.revisionOf(item, title);
    return revise.revise(next, Records.passagesOf(next), reviewer);
  }

  private ItemState supersedeBy(UUID item, UUID successor) {
    return supersede.supersede(item, successor, "Newer.", asRead(item), reviewer);
  }

  private IfMatch asRead(UUID item) {
    return publisher.asRead(item);
  }

  private LogEntry last(UUID item) {
    List<LogEntry> all = log.of(item);
    return all.get(all.size() - 1);
  }

  private static void refused(ProblemType type, Callable<?> act, String words) {
    assertThatThrownBy(act::call)
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(type);
              assertThat(problem).hasMessageContaining(words);
            });
  }
}
