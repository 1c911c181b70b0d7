package org.schoolsafety.crosswalk.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.edition.EditionMember;
import org.schoolsafety.crosswalk.publication.edition.EditionTie;
import org.schoolsafety.crosswalk.security.Caller;

/** Editions of the same guidance: linked, preferred, and taken apart again. */
@ExtendWith(ArquillianExtension.class)
class EditionFamilyIT {

  private final Caller reviewer = Callers.reviewerOf("test-center");

  @Inject Publisher publisher;
  @Inject KeepEditionFamily keep;
  @Inject ReadEditions editions;
  @Inject GuidanceItems items;
  @Inject PublicationLog log;
  @Inject SupersedeGuidance supersede;
  @Inject RestoreGuidance restore;
  @Inject ReviseGuidance revise;
  @Inject InTransaction inTransaction;
  @Inject Jdbi jdbi;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(EditionFamilyIT.class);
  }

  @Test
  void each_member_says_in_its_record_what_it_is_and_which_one_is_preferred() {
    List<UUID> items = published(3);

    FamilyState family = linked(items);

    UUID id = family.family().id();
    assertThat(tie(items.get(0))).isEqualTo(new EditionTie(id, null, true));
    assertThat(tie(items.get(1))).isEqualTo(new EditionTie(id, "draft", false));
    assertThat(tie(items.get(2))).isEqualTo(new EditionTie(id, "draft", false));
    items.forEach(this::assertLogSaysTheSame);
    assertThat(lastEntry(items.get(1)).event()).isEqualTo(PublicationEvent.REVISED);
    assertThat(lastEntry(items.get(1)).version()).isEqualTo(1);
    assertThat(lastEntry(items.get(1)).explanation()).isEqualTo("The same.");
    assertThat(auditOf(id)).containsExactly("edition-family-begun");
  }

  @Test
  void when_the_preferred_member_is_withdrawn_the_next_is_preferred_until_it_is_restored() {
    List<UUID> items = published(3);
    linked(items);

    publisher.withdraw(record(items.get(0)));

    assertThat(preferred(items)).containsExactly(items.get(1));
    items.forEach(this::assertLogSaysTheSame);
    assertThat(lastEntry(items.get(1)).position())
        .isEqualTo(lastEntry(items.get(0)).position() + 1);

    ItemState restored =
        restore.restore(items.get(0), "It was right.", publisher.asRead(items.get(0)), reviewer);

    assertThat(preferred(items)).containsExactly(items.get(0));
    assertThat(restored).isEqualTo(this.items.state(items.get(0)).orElseThrow());
    items.forEach(this::assertLogSaysTheSame);
  }

  @Test
  void when_the_preferred_member_is_superseded_by_another_member_that_one_moves_up() {
    List<UUID> items = published(3);
    linked(items);

    supersede.supersede(
        items.get(0), items.get(2), "Newer.", publisher.asRead(items.get(0)), reviewer);

    assertThat(preferred(items)).containsExactly(items.get(1));
    assertThat(record(items.get(2)).supersedes()).containsExactly(items.get(0));
    items.forEach(this::assertLogSaysTheSame);
  }

  @Test
  void without_a_member_in_force_none_is_preferred() {
    List<UUID> items = published(2);
    linked(items);

    items.forEach(item -> publisher.withdraw(record(item)));

    assertThat(preferred(items)).isEmpty();
    items.forEach(this::assertLogSaysTheSame);
  }

  @Test
  void a_new_version_keeps_its_place() {
    List<UUID> items = published(2);
    linked(items);
    GuidanceRecord next = Records.revisionOf(record(items.get(0)), "Second version");

    inTransaction.call(() -> revise.revise(next, Records.passagesOf(next), reviewer));

    assertThat(record(items.get(0)).version()).isEqualTo(2);
    assertThat(preferred(items)).containsExactly(items.get(0));
  }

  @Test
  void members_are_added_taken_out_and_put_in_another_order() {
    List<UUID> items = published(4);
    FamilyState family = linked(items.subList(0, 3));

    FamilyState changed = change(family, members(items.get(2), items.get(0), items.get(3)));

    assertThat(changed.family().items()).containsExactly(items.get(2), items.get(0), items.get(3));
    assertThat(preferred(items)).containsExactly(items.get(2));
    assertThat(record(items.get(1)).edition()).isNull();
    items.forEach(this::assertLogSaysTheSame);
    assertRefused(ProblemType.PRECONDITION_FAILED, () -> change(family, members(items)));
  }

  @Test
  void a_dissolved_family_leaves_its_items_on_their_own_and_they_can_be_linked_again() {
    List<UUID> items = published(2);
    FamilyState family = linked(items);

    keep.dissolve(family.family().id(), "Not the same.", seen(family), reviewer);

    assertThat(items).allMatch(item -> record(item).edition() == null);
    items.forEach(this::assertLogSaysTheSame);
    assertRefused(ProblemType.NOT_FOUND, () -> editions.state(family.family().id()));
    assertThat(auditOf(family.family().id()))
        .containsExactly("edition-family-begun", "edition-family-dissolved");
    assertThat(preferred(linked(items).family().items())).hasSize(1);
  }

  @Test
  void what_makes_no_sense_is_refused() {
    List<UUID> items = published(4);
    linked(items.subList(0, 2));
    publisher.withdraw(record(items.get(3)));
    UUID free = items.get(2);

    assertRefused(ProblemType.INVALID_REQUEST, () -> linked(List.of(free)));
    assertRefused(ProblemType.INVALID_REQUEST, () -> linked(List.of(free, free)));
    assertRefused(ProblemType.INVALID_REQUEST, () -> linked(List.of(free, UUID.randomUUID())));
    assertRefused(ProblemType.CONFLICT, () -> linked(List.of(free, items.get(0))));
    assertRefused(ProblemType.CONFLICT, () -> linked(List.of(free, items.get(3))));
    assertRefused(ProblemType.CONFLICT, () -> linked(List.of(items.get(3), free)));
    assertRefused(ProblemType.INVALID_REQUEST, () -> begin(free, "translation", published(1)));
    assertRefused(ProblemType.INVALID_REQUEST, () -> begin(free, "cousin", published(1)));
    assertRefused(
        ProblemType.OTHER_ORGANIZATION,
        () -> keep.begin(members(published(2)), "x", Callers.reviewerOf("")));
    assertThat(record(free).edition()).isNull();
  }

  @Test
  void what_was_withdrawn_stays_a_member_while_others_are_changed() {
    List<UUID> items = published(3);
    FamilyState family = linked(items.subList(0, 2));
    publisher.withdraw(record(items.get(0)));

    assertRefused(ProblemType.PRECONDITION_FAILED, () -> change(family, members(items)));
    FamilyState changed = change(editions.state(family.family().id()), members(items));

    assertThat(changed.family().items()).isEqualTo(items);
    assertThat(preferred(items)).containsExactly(items.get(1));
  }

  private List<UUID> published(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> publisher.publish("Edition " + number).id())
        .toList();
  }

  private FamilyState linked(List<UUID> items) {
    return keep.begin(members(items), "The same.", reviewer);
  }

  private FamilyState begin(UUID main, String relation, List<UUID> others) {
    List<EditionMember> members =
        List.of(new EditionMember(main, null), new EditionMember(others.get(0), relation));
    return keep.begin(members, "The same.", reviewer);
  }

  private FamilyState change(FamilyState read, List<EditionMember> members) {
    return keep.change(read.family().id(), members, "Better so.", seen(read), reviewer);
  }

  private static IfMatch seen(FamilyState state) {
    return IfMatch.required("\"" + state.tag() + "\"");
  }

  private static List<EditionMember> members(UUID... items) {
    return members(List.of(items));
  }

  private static List<EditionMember> members(List<UUID> items) {
    return IntStream.range(0, items.size())
        .mapToObj(place -> new EditionMember(items.get(place), place == 0 ? null : "draft"))
        .toList();
  }

  private GuidanceRecord record(UUID item) {
    return items.find(item).orElseThrow();
  }

  private @Nullable EditionTie tie(UUID item) {
    return record(item).edition();
  }

  private List<UUID> preferred(List<UUID> items) {
    return items.stream()
        .filter(
            item ->
                Stream.ofNullable(tie(item))
                    .filter(Objects::nonNull)
                    .anyMatch(EditionTie::preferred))
        .toList();
  }

  private LogEntry lastEntry(UUID item) {
    List<LogEntry> entries = log.of(item);
    return entries.get(entries.size() - 1);
  }

  private void assertLogSaysTheSame(UUID item) {
    assertThat(lastEntry(item).record()).isEqualTo(record(item));
    assertThat(items.state(item).orElseThrow().position()).isEqualTo(lastEntry(item).position());
  }

  private List<Object> auditOf(UUID family) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select act from audit_entry where subject = :subject order by position")
                .bind("subject", "edition-family/" + family)
                .mapToMap()
                .map((Map<String, Object> row) -> row.get("act"))
                .list());
  }

  private static void assertRefused(ProblemType type, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ProblemException.class, refused -> assertThat(refused.type()).isEqualTo(type));
  }
}
