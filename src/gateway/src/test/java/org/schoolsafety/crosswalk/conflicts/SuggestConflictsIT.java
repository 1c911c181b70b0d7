package org.schoolsafety.crosswalk.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;

/** Which pairs are worth a reviewer's look, and which are not. */
@ExtendWith(ArquillianExtension.class)
class SuggestConflictsIT {

  private static final String TITLE = " barricade hallway doors and wait for the officers, or run";

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  /** Of one test: others say the same in the same library. */
  private final Set<UUID> own = new HashSet<>();

  @Inject SuggestConflicts suggest;
  @Inject ConflictDesk desk;
  @Inject Publisher publisher;
  @Inject InTransaction inTransaction;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(SuggestConflictsIT.class).addClass(ConflictDesk.class);
  }

  @Test
  void what_two_publishers_say_of_one_function_to_one_audience_is_suggested_with_the_reasons() {
    GuidanceRecord one = publish("agency-a", "lockdown", "teachers");
    GuidanceRecord other = publish("agency-b", "lockdown", "substitute-teachers");

    Suggestion pair = Eventually.get("the pair", () -> pairsOf(one.id()).findFirst());

    assertThat(pair.other().id()).isEqualTo(other.id());
    assertThat(pair.functions()).containsExactly("lockdown");
    assertThat(pair.audiences()).containsExactly("teachers");
    assertThat(pair.likeness()).isBetween(SuggestConflicts.ALIKE, 1.0);
  }

  @Test
  void the_same_publisher_another_function_another_audience_and_other_words_are_no_reason() {
    GuidanceRecord one = publish("agency-a", "lockdown", "teachers");
    publish("agency-a", "lockdown", "teachers");
    publish("agency-b", "evacuation", "teachers");
    publish("agency-b", "lockdown", "nurses");
    append(Records.meantFor("agency-b", "Quilting circles in the gym", "lockdown", "teachers"));
    GuidanceRecord last = publish("agency-c", "lockdown", "teachers");

    Eventually.isTrue("the last one", () -> othersOf(one.id()).contains(last.id()));

    assertThat(othersOf(one.id())).containsExactly(last.id());
  }

  @Test
  void what_is_on_record_or_not_in_force_is_not_suggested() {
    GuidanceRecord one = publish("agency-a", "lockdown", "teachers");
    GuidanceRecord reported = publish("agency-b", "lockdown", "teachers");
    GuidanceRecord dismissed = publish("agency-c", "lockdown", "teachers");
    GuidanceRecord withdrawn = publish("agency-d", "lockdown", "teachers");
    Eventually.isTrue("all three", () -> othersOf(one.id()).size() == 3);

    desk.reported(one.id(), reported.id());
    desk.resolve(
        desk.reported(one.id(), dismissed.id()),
        Ruling.of(Decision.NO_CONFLICT, "The same."),
        Callers.reviewerOf("test-center"));
    publisher.withdraw(withdrawn);

    assertThat(othersOf(one.id())).isEmpty();
  }

  @Test
  void looking_through_the_library_page_by_page_comes_to_every_pair_and_to_an_end() {
    GuidanceRecord one = publish("agency-a", "lockdown", "teachers");
    GuidanceRecord other = publish("agency-b", "lockdown", "teachers");
    Eventually.isTrue("the pair", () -> !othersOf(one.id()).isEmpty());

    Set<Set<UUID>> found = new HashSet<>();
    Optional<Long> next = Optional.of(Long.MAX_VALUE);
    while (next.isPresent()) {
      Suggestions page = suggest.lookOn(next.get(), 3);
      assertThat(page.looked()).isLessThanOrEqualTo(3);
      page.found().forEach(pair -> found.add(Set.of(pair.item().id(), pair.other().id())));
      next = Optional.ofNullable(page.next());
    }

    assertThat(found).contains(Set.of(one.id(), other.id()));
  }

  private List<UUID> othersOf(UUID item) {
    return pairsOf(item).map(pair -> pair.other().id()).toList();
  }

  private Stream<Suggestion> pairsOf(UUID item) {
    return suggest.of(item).found().stream().filter(pair -> own.contains(pair.other().id()));
  }

  private GuidanceRecord publish(String by, String function, String audience) {
    return append(Records.meantFor(by, word + TITLE, function, audience));
  }

  private GuidanceRecord append(GuidanceRecord record) {
    inTransaction.call(() -> publisher.append(record));
    own.add(record.id());
    return record;
  }
}
