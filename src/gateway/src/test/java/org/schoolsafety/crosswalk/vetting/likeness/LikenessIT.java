package org.schoolsafety.crosswalk.vetting.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.SentFile;
import org.schoolsafety.crosswalk.intake.Candidate;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.DecideCandidate;
import org.schoolsafety.crosswalk.vetting.Decision;
import org.schoolsafety.crosswalk.vetting.DraftSubmission;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/** What a text under review is like is found by its words, and told to those who may know. */
@ExtendWith(ArquillianExtension.class)
class LikenessIT {

  private static final int MORE_THAN_ARE_PROPOSED = 101;

  private final String word = "x" + UUID.randomUUID().toString().substring(0, 8);

  @Inject IntakeDesk desk;
  @Inject DecideCandidate decideCandidate;
  @Inject Submissions submissions;
  @Inject FindLikenesses find;
  @Inject CompareTexts compareTexts;
  @Inject DraftSubmission draftSubmission;
  @Inject KeepSketches keepSketches;
  @Inject GuidanceItems items;
  @Inject Publisher publisher;
  @Inject Jdbi jdbi;

  private String agency;
  private Caller reviewer;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(LikenessIT.class);
  }

  @BeforeEach
  void people() {
    agency = desk.newOrganization();
    reviewer = Callers.reviewerOf(desk.newOrganization());
  }

  @Test
  void the_same_words_in_another_layout_are_the_same_text_whether_published_or_waiting() {
    UUID item = published(words(0, 300));
    Submission waiting = sent(agency, words(0, 300).replace(" ", "  "));
    Submission another = sent(agency, words(0, 300).replace(" ", "\n"));

    List<Likeness> found = find.ofSubmission(another.id(), reviewer);

    assertThat(found)
        .extracting(
            likeness -> likeness.other().is(),
            Likeness::kind,
            likeness -> likeness.overlap().least())
        .containsExactlyInAnyOrder(
            Tuple.tuple(Other.guidance(item), LikenessKind.SAME_TEXT, 100),
            Tuple.tuple(Other.submission(waiting.id()), LikenessKind.SAME_TEXT, 100));
  }

  @Test
  void a_draft_is_found_inside_an_edition_thirty_times_its_size_and_the_other_way_round() {
    UUID edition = published(words(-9_000, 9_000));
    Submission draft = sent(agency, words(0, 600));

    Likeness ofDraft = only(find.ofSubmission(draft.id(), reviewer));
    Likeness ofEdition = only(find.ofGuidance(edition, reviewer));

    assertThat(ofDraft.other().is()).isEqualTo(Other.guidance(edition));
    assertThat(ofDraft.kind()).isEqualTo(LikenessKind.EDITION);
    assertThat(ofDraft.overlap().ofFirst()).isEqualTo(100);
    assertThat(ofDraft.overlap().ofSecond()).isEqualTo(3);
    assertThat(ofEdition.other().is()).isEqualTo(Other.submission(draft.id()));
    assertThat(ofEdition.overlap()).isEqualTo(ofDraft.overlap().turned());
  }

  @Test
  void another_text_is_like_nothing() {
    published(words(0, 300));
    Submission other = sent(agency, words(50_000, 50_300));

    assertThat(find.ofSubmission(other.id(), reviewer)).isEmpty();
  }

  @Test
  void publishers_are_told_of_public_items_and_their_own_submissions_alone() {
    UUID item = published(words(0, 300));
    String rival = desk.newOrganization();
    Submission theirs = sent(rival, words(0, 310));
    Submission own = sent(agency, words(0, 320));
    Submission asked = sent(agency, words(0, 330));

    List<Likeness> toPublisher = find.ofSubmission(asked.id(), Callers.publisherOf(agency));
    List<Likeness> toReviewer = find.ofSubmission(asked.id(), reviewer);

    assertThat(others(toPublisher))
        .containsExactlyInAnyOrder(Other.guidance(item), Other.submission(own.id()));
    assertThat(others(toReviewer))
        .containsExactlyInAnyOrder(
            Other.guidance(item), Other.submission(own.id()), Other.submission(theirs.id()));
  }

  @Test
  void reviewers_see_that_something_withdrawn_comes_in_again_and_publishers_do_not() {
    UUID item = published(words(0, 300));
    publisher.withdraw(items.find(item).orElseThrow());
    Submission again = sent(agency, words(0, 290));

    Likeness toReviewer = only(find.ofSubmission(again.id(), reviewer));

    assertThat(toReviewer.other().status()).isEqualTo("withdrawn");
    assertThat(find.ofSubmission(again.id(), Callers.publisherOf(agency))).isEmpty();
  }

  @Test
  void a_revision_without_a_file_does_not_give_out_the_text_of_what_was_withdrawn_since() {
    UUID item = published(words(0, 300));
    UUID other = published(words(50_000, 50_300));
    Caller own = Callers.publisherOf(agency);
    Submission draft = draftSubmission.begin(SentFile.from(agency).metadata(), item, own);
    publisher.withdraw(items.find(item).orElseThrow());

    CompareTexts.SideBySide both = compareTexts.submission(Other.guidance(other), draft.id(), own);

    assertThat(both.difference().wordsAdded()).isZero();
    assertThat(both.to().passages()).isEmpty();
  }

  @Test
  void what_is_visible_is_told_however_much_that_is_not_visible_is_likelier() {
    String title = IntStream.range(0, 8).mapToObj(n -> word + n).collect(Collectors.joining(" "));
    String less = title.substring(0, title.lastIndexOf(' '));
    UUID item = publisher.publish(less).id();
    IntStream.range(0, MORE_THAN_ARE_PROPOSED)
        .forEach(number -> publisher.withdraw(publisher.publish(title)));
    String rival = desk.newOrganization();
    IntStream.range(0, MORE_THAN_ARE_PROPOSED).forEach(number -> drafted(rival, title));
    Submission own = drafted(agency, less);
    Submission asked = drafted(agency, title);

    List<Likeness> toPublisher = find.ofSubmission(asked.id(), Callers.publisherOf(agency));
    List<Likeness> toReviewer = find.ofGuidance(item, reviewer);

    assertThat(others(toPublisher))
        .containsExactlyInAnyOrder(Other.guidance(item), Other.submission(own.id()));
    assertThat(toReviewer).isNotEmpty();
    assertThat(toReviewer)
        .allSatisfy(found -> assertThat(found.other().status()).isEqualTo("withdrawn"));
  }

  @Test
  void a_reviewer_is_told_what_is_public_however_many_drafts_are_likelier() {
    String title = IntStream.range(0, 8).mapToObj(n -> word + n).collect(Collectors.joining(" "));
    UUID item = publisher.publish(title.substring(0, title.lastIndexOf(' '))).id();
    IntStream.range(0, MORE_THAN_ARE_PROPOSED).forEach(number -> drafted(agency, title));
    UUID asked = publisher.publish(title).id();

    assertThat(others(find.ofGuidance(asked, reviewer))).containsExactly(Other.guidance(item));
  }

  @Test
  void files_from_before_there_were_sketches_are_found_after_the_next_start() {
    UUID item = published(words(0, 300));
    Submission asked = sent(agency, words(0, 290));
    jdbi.useHandle(handle -> handle.execute("delete from text_sketch"));

    assertThat(find.ofSubmission(asked.id(), reviewer)).isEmpty();
    keepSketches.catchUp();

    assertThat(others(find.ofSubmission(asked.id(), reviewer)))
        .containsExactly(Other.guidance(item));
  }

  private Submission drafted(String organization, String title) {
    return draftSubmission.begin(
        new SentFile("", title, organization, Callers.publisherOf(organization), "guidance")
            .metadata(),
        null,
        Callers.publisherOf(organization));
  }

  private UUID published(String text) {
    Candidate candidate = desk.openCandidate(file(agency, text));
    return decideCandidate.decide(candidate.id(), publish(), reviewer).guidance().id();
  }

  private static Decision publish() {
    return new Decision(
        "publish", "Sound.", null, null, null, null, null, null, null, null, null, null, null);
  }

  private Submission sent(String organization, String text) {
    Candidate candidate = desk.openCandidate(file(organization, text));
    return submissions.ofIntake(candidate.intake().id()).orElseThrow();
  }

  /** Titles that have nothing in common, so that texts alone tell. */
  private static SentFile file(String organization, String text) {
    return new SentFile(
        text,
        "t" + UUID.randomUUID().toString().replace("-", ""),
        organization,
        Callers.publisherOf(organization),
        "guidance");
  }

  private String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(number -> word + (number + 100_000))
        .collect(Collectors.joining(" "));
  }

  private static Likeness only(List<Likeness> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Other> others(List<Likeness> found) {
    return found.stream().map(likeness -> likeness.other().is()).toList();
  }
}
