package org.schoolsafety.crosswalk.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.container.PublicState;
import org.schoolsafety.crosswalk.container.ReviewDesk;
import org.schoolsafety.crosswalk.container.SentFile;
import org.schoolsafety.crosswalk.container.SideBySide;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionHistory;

/** Random people make random moves; the product and a simple model have to agree on every one. */
@ExtendWith(ArquillianExtension.class)
class SubmissionSequencesIT {

  private static final int SEQUENCES = 2_000;
  private static final int AT_ONCE = 200;
  private static final int LONGEST = 6;

  @Inject ReviewDesk reviews;
  @Inject IntakeDesk desk;
  @Inject SubmissionHistory history;
  @Inject PublicationLog log;
  @Inject SideBySide sideBySide;
  @Inject PublicState state;

  private SentFile file;
  private List<Caller> people;

  /** One move by one person. */
  record Step(int person, String move) {}

  /**
   * What to try next: mostly something that the model allows, sometimes anything.
   *
   * @param percent below {@link #SENSIBLE} it is something allowed
   * @param which of what is allowed
   * @param anything otherwise
   */
  record Whim(int percent, int which, Step anything) {

    private static final int SENSIBLE = 75;

    Step in(SubmissionModel model) {
      List<Step> allowed = allowedIn(model);
      return percent < SENSIBLE && !allowed.isEmpty()
          ? allowed.get(which % allowed.size())
          : anything;
    }
  }

  /** Taking back ends a sequence, so it is left to chance. */
  private static List<Step> allowedIn(SubmissionModel model) {
    return IntStream.range(0, SubmissionModel.PEOPLE)
        .boxed()
        .flatMap(person -> SubmissionModel.MOVES.stream().map(move -> new Step(person, move)))
        .filter(step -> !step.move().equals("withdraw"))
        .filter(step -> model.after(step.person(), step.move()).isPresent())
        .toList();
  }

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(SubmissionSequencesIT.class);
  }

  @BeforeEach
  void people() {
    String organization = desk.newOrganization();
    file = SentFile.from(organization);
    people =
        List.of(
            file.by(),
            Callers.reviewerOf(organization),
            Callers.publisherOf(desk.newOrganization()),
            Callers.reviewerOf(desk.newOrganization()),
            Callers.reviewerOf(desk.newOrganization()));
  }

  @Test
  void every_move_of_every_random_sequence_ends_as_the_model_says() {
    long before = log.head();
    Set<String> made = new HashSet<>();
    int[] published = {0};

    JqwikSession.run(
        () ->
            sequences()
                .sampleStream()
                .limit(SEQUENCES)
                .forEach(whims -> published[0] += play(whims, made) ? 1 : 0));

    assertThat(made).containsExactlyInAnyOrderElementsOf(SubmissionModel.MOVES);
    assertThat(log.head() - before).isEqualTo(published[0]);
    state.requireReplayedSince(before);
  }

  @Test
  void of_moves_made_at_once_those_that_went_well_make_up_one_sequence() {
    long before = log.head();

    JqwikSession.run(
        () ->
            Combinators.combine(step(), step(), step())
                .as(List::of)
                .sampleStream()
                .limit(AT_ONCE)
                .forEach(this::playAtOnce));

    state.requireReplayedSince(before);
  }

  /** Returns whether it ended published. */
  private boolean play(List<Whim> whims, Set<String> made) {
    Submission draft = reviews.draft(file);
    reviews.pretendAttached(draft);
    SubmissionModel model = new SubmissionModel("draft", null);
    List<Step> steps = new ArrayList<>();
    for (Whim whim : whims) {
      Step step = whim.in(model);
      steps.add(step);
      Optional<SubmissionModel> next = model.after(step.person(), step.move());
      boolean went = attempt(draft, step);
      assertThat(went).as("%s in %s of %s", step, model, steps).isEqualTo(next.isPresent());
      next.ifPresent(done -> made.add(step.move()));
      model = next.orElse(model);
      assertThat(reviews.now(draft).state().key()).as("%s", steps).isEqualTo(model.state());
    }
    return model.state().equals("published");
  }

  private void playAtOnce(List<Step> steps) {
    Submission draft = reviews.draft(file);
    reviews.pretendAttached(draft);
    attempt(draft, new Step(SubmissionModel.SENDER, "submit"));
    List<Callable<Boolean>> attempts =
        steps.stream().map(step -> (Callable<Boolean>) () -> attempt(draft, step)).toList();

    List<Boolean> went = results(attempts);

    long succeeded = went.stream().filter(Boolean::booleanValue).count();
    List<String> moves = history.of(draft.id()).stream().map(line -> line.move()).toList();
    assertThat(moves).hasSize((int) succeeded + 2);
    assertThat(anyOrderExplains(steps, went, reviews.now(draft).state().key())).isTrue();
  }

  private List<Boolean> results(List<Callable<Boolean>> attempts) {
    try {
      return sideBySide.run(attempts).stream().map(SideBySide.Result::value).toList();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Whether those that went well, in some order, lead to this state. */
  private static boolean anyOrderExplains(List<Step> steps, List<Boolean> went, String state) {
    List<Step> good =
        IntStream.range(0, steps.size()).filter(went::get).mapToObj(steps::get).toList();
    return explains(new SubmissionModel("submitted", null), good, state);
  }

  private static boolean explains(SubmissionModel model, List<Step> left, String state) {
    if (left.isEmpty()) {
      return model.state().equals(state);
    }
    return IntStream.range(0, left.size())
        .anyMatch(
            at -> {
              List<Step> rest = new ArrayList<>(left);
              Step step = rest.remove(at);
              return model
                  .after(step.person(), step.move())
                  .map(next -> explains(next, rest, state))
                  .orElse(false);
            });
  }

  private boolean attempt(Submission draft, Step step) {
    try {
      make(draft, step.move(), people.get(step.person()));
      return true;
    } catch (ProblemException refused) {
      return false;
    }
  }

  private void make(Submission draft, String move, Caller by) {
    switch (move) {
      case "edit" -> reviews.edit(draft, file.metadata(), by);
      case "attach" -> reviews.attachAsIfRead(draft, by);
      case "assign" -> reviews.assign(draft, "somebody", by);
      default -> reviews.move(draft, move, "Because.", by);
    }
  }

  private static Arbitrary<List<Whim>> sequences() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 99), Arbitraries.integers().between(0, 999), step())
        .as(Whim::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(LONGEST);
  }

  private static Arbitrary<Step> step() {
    return Combinators.combine(
            Arbitraries.integers().between(0, SubmissionModel.PEOPLE - 1),
            Arbitraries.of(SubmissionModel.MOVES))
        .as(Step::new);
  }
}
