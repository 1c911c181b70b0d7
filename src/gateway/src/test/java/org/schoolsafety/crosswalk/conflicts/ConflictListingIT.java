package org.schoolsafety.crosswalk.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;

/** Reading the list of conflicts page by page while people work on it. */
@ExtendWith(ArquillianExtension.class)
class ConflictListingIT {

  @Inject ConflictDesk desk;
  @Inject ReadConflicts reads;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(ConflictListingIT.class).addClass(ConflictDesk.class);
  }

  @Test
  void a_conflict_that_is_dismissed_between_two_pages_makes_the_reader_miss_no_other() {
    UUID shared = desk.publish("agency-a", "Shared");
    UUID oldest = desk.reported(shared, desk.publish("agency-b", "Oldest"));
    UUID middle = desk.reported(shared, desk.publish("agency-b", "Middle"));
    UUID newest = desk.reported(shared, desk.publish("agency-b", "Newest"));
    ConflictFilter filter = new ConflictFilter(null, shared);

    List<ConflictInItems> first = reads.before(Long.MAX_VALUE, filter, 1);
    desk.resolve(
        newest,
        Ruling.of(Decision.NO_CONFLICT, "They say the same."),
        Callers.reviewerOf("test-center"));
    List<ConflictInItems> second = reads.before(first.get(0).conflict().sequence(), filter, 10);

    assertThat(first).extracting(found -> found.conflict().id()).containsExactly(newest);
    assertThat(second).extracting(found -> found.conflict().id()).containsExactly(middle, oldest);
  }
}
