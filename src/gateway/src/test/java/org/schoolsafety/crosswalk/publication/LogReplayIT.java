package org.schoolsafety.crosswalk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.PublicState;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.container.SideBySide;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.LifeModel.Act;
import org.schoolsafety.crosswalk.publication.LifeModel.Attempt;
import org.schoolsafety.crosswalk.security.Caller;

/** Whatever people try, one after another or at once: the log replays into the public state. */
@ExtendWith(ArquillianExtension.class)
class LogReplayIT {

  private static final int SEQUENCES = Integer.getInteger("crosswalk.life.sequences", 2_000);
  private static final int LONGEST = 10;
  private static final int AT_ONCE = 6;
  private static final IfMatch STALE = IfMatch.required("\"v0-current-0\"");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final List<Caller> people =
      List.of(
          Callers.reviewerOf("center"),
          Callers.reviewerOf("agency-a"),
          Callers.publisherOf("agency-a"),
          Callers.publisherOf("agency-b"),
          new Caller("n", "nobody", "", Set.of("reviewer"), false),
          new Caller("d", "district", "agency-a", Set.of("district"), false));

  @Inject Publisher publisher;
  @Inject WithdrawGuidance withdraw;
  @Inject SupersedeGuidance supersede;
  @Inject RestoreGuidance restore;
  @Inject ReviseGuidance revise;
  @Inject GuidanceItems items;
  @Inject PublicationLog log;
  @Inject InTransaction inTransaction;
  @Inject SideBySide sideBySide;
  @Inject PublicState state;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(LogReplayIT.class);
  }

  @Test
  void any_sequence_of_attempts_leaves_what_the_model_says_and_what_the_log_replays() {
    long before = log.head();

    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      LifeModel model = newLibrary();

      for (int step = random.nextInt(LONGEST); step >= 0; step--) {
        Attempt attempt = anyAttempt(model);
        ProblemType expected = model.refusal(attempt);
        assertThat(tried(call(attempt))).as("%s, seed %d", attempt, seed).isEqualTo(expected);
        if (expected == null) {
          model.happen(attempt);
        }
      }

      assertStateIsThatOf(model);
    }

    state.requireReplayedSince(before);
  }

  @Test
  void attempts_at_the_same_moment_come_out_as_if_one_after_another() throws Exception {
    long before = log.head();

    for (int sequence = 0; sequence < SEQUENCES / 10; sequence++) {
      LifeModel model = newLibrary();
      List<Attempt> attempts =
          IntStream.range(0, AT_ONCE).mapToObj(number -> anyAttempt(model)).toList();
      List<Callable<Long>> calls = attempts.stream().map(this::call).toList();

      List<SideBySide.Result<Long>> results = sideBySide.run(calls);

      inOrderOfTheLog(results).forEach(won -> happen(model, attempts.get(won)));
      assertThat(results)
          .as("seed %d", seed)
          .allMatch(result -> result.wentWell() || result.failure() instanceof ProblemException);
      assertStateIsThatOf(model);
    }

    state.requireReplayedSince(before);
  }

  private void happen(LifeModel model, Attempt attempt) {
    assertThat(model.refusal(attempt)).as("%s, seed %d", attempt, seed).isNull();
    model.happen(attempt);
  }

  private static List<Integer> inOrderOfTheLog(List<SideBySide.Result<Long>> results) {
    return IntStream.range(0, results.size())
        .boxed()
        .filter(number -> results.get(number).wentWell())
        .sorted(Comparator.comparing(number -> results.get(number).value()))
        .toList();
  }

  private LifeModel newLibrary() {
    LifeModel model = new LifeModel();
    for (String organization : List.of("agency-a", "agency-a", "agency-b")) {
      GuidanceRecord record = Records.publishedBy(organization, "Of " + organization);
      inTransaction.call(() -> publisher.append(record));
      model.publish(record.id(), organization);
    }
    return model;
  }

  private Attempt anyAttempt(LifeModel model) {
    List<UUID> ids = List.copyOf(model.items().keySet());
    Act act = any(Arrays.asList(Act.values()));
    UUID other = act == Act.WITHDRAW && random.nextBoolean() ? null : any(ids);
    return new Attempt(act, any(ids), other, any(people), random.nextInt(8) > 0);
  }

  /** The attempt on the state as it is now; its value is the log position it reached. */
  private Callable<Long> call(Attempt attempt) {
    UUID id = attempt.item();
    Caller by = attempt.by();
    IfMatch read = attempt.fresh() ? publisher.asRead(id) : STALE;
    GuidanceRecord present = items.find(id).orElseThrow();
    return switch (attempt.act()) {
      case SUPERSEDE ->
          () -> supersede.supersede(id, attempt.other(), "Newer.", read, by).position();
      case WITHDRAW ->
          () -> withdraw.withdraw(id, "outdated", "Old.", attempt.other(), read, by).position();
      case RESTORE -> () -> restore.restore(id, "Good again.", read, by).position();
      case REVISE -> () -> inTransaction.call(() -> revise(attempt, present));
    };
  }

  private long revise(Attempt attempt, GuidanceRecord present) {
    GuidanceRecord from = attempt.fresh() ? present : farAhead(present);
    GuidanceRecord next = Records.revisionOf(from, "Revised");
    return revise.revise(next, Records.passagesOf(next), attempt.by());
  }

  /** So far that nobody else's revisions meanwhile make it the next one. */
  private static GuidanceRecord farAhead(GuidanceRecord present) {
    return Stream.iterate(present, each -> Records.revisionOf(each, "Ahead of its time"))
        .skip(AT_ONCE + 1L)
        .findFirst()
        .orElseThrow();
  }

  private static ProblemType tried(Callable<Long> attempt) {
    try {
      attempt.call();
      return null;
    } catch (ProblemException refused) {
      return refused.type();
    } catch (Exception unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  private void assertStateIsThatOf(LifeModel model) {
    Map<UUID, GuidanceRecord> replayed = new HashMap<>();
    model
        .items()
        .keySet()
        .forEach(id -> log.of(id).forEach(entry -> replayed.put(id, entry.record())));
    model
        .items()
        .forEach(
            (id, item) -> {
              GuidanceRecord record = items.find(id).orElseThrow();
              assertThat(record).as("seed %d", seed).isEqualTo(replayed.get(id));
              assertThat(
                      "%s v%d by %s for %s"
                          .formatted(
                              record.status(),
                              record.version(),
                              record.supersededBy(),
                              record.supersedes()))
                  .as("seed %d", seed)
                  .isEqualTo(item.toString());
              assertThat(items.versions(id)).hasSize(item.version);
            });
  }

  private <T> T any(List<T> all) {
    return new ArrayList<>(all).get(random.nextInt(all.size()));
  }
}
