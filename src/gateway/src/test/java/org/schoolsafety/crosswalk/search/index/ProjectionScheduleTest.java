package org.schoolsafety.crosswalk.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The projection goes on whatever a pass met with. */
class ProjectionScheduleTest {

  private int passes;

  @Test
  void an_error_in_one_pass_does_not_keep_the_next_from_running() {
    ProjectionSchedule schedule = scheduleThatFailsAtFirst();

    schedule.wake();
    schedule.wake();

    assertThat(passes).isEqualTo(2);
  }

  private ProjectionSchedule scheduleThatFailsAtFirst() {
    ProjectionSchedule schedule = new ProjectionSchedule();
    schedule.position = new KnownPosition();
    schedule.projection =
        new IndexProjection() {
          @Override
          public void project() {
            if (++passes == 1) {
              throw new StackOverflowError("as a library may throw it");
            }
          }
        };
    return schedule;
  }

  private static final class KnownPosition extends IndexPosition {
    @Override
    public Optional<SearchIndex> refresh() {
      return Optional.empty();
    }
  }
}
