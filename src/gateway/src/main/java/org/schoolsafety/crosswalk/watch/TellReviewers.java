package org.schoolsafety.crosswalk.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.vetting.RaiseTask;
import org.schoolsafety.crosswalk.vetting.review.Occasion;

/**
 * Brings an item back to the reviewers for what was found at its source, and settles that again.
 */
@ApplicationScoped
class TellReviewers {

  @Inject RaiseTask tasks;

  /**
   * Raises, adds to, or settles what the check calls for, in its transaction.
   *
   * @param before the state before the check
   * @param after the state after it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void of(GuidanceRecord item, SourceCheck before, SourceCheck after) {
    if (before.outcome() == SourceOutcome.REFUSED && after.outcome() != SourceOutcome.REFUSED) {
      tasks.settle(item.id(), Occasion.SOURCE_UNREADABLE, "The address may be asked again.");
    }
    switch (after.outcome()) {
      case UNCHANGED -> {
        back(item.id(), before);
        if (before.outcome() != null && before.outcome() != SourceOutcome.UNCHANGED) {
          tasks.settle(
              item.id(), Occasion.SOURCE_CHANGED, "The source says again what was published.");
        }
      }
      case CHANGED -> {
        back(item.id(), before);
        changed(item, before, after);
      }
      case GONE, FAILED -> {
        if (WatchSchedule.isTold(after)) {
          raise(item, Occasion.SOURCE_GONE, since(after), after.reason(), after.address());
        }
      }
      case UNREADABLE ->
          raise(item, Occasion.SOURCE_UNREADABLE, since(after), after.reason(), after.address());
      case REFUSED ->
          raise(
              item,
              Occasion.SOURCE_UNREADABLE,
              "refused " + after.address(),
              "It is not asked again until there is another address, or a reviewer has it asked anew: "
                  + after.reason(),
              after.address());
    }
  }

  private void changed(GuidanceRecord item, SourceCheck before, SourceCheck after) {
    String text = after.found().textSha256() + "/" + after.found().contentSha256();
    boolean known = Objects.equals(before.found().textSha256(), after.found().textSha256());
    String words =
        "%s What differs: /api/v1/source-watch/%s/difference.".formatted(after.reason(), item.id());
    boolean raised =
        raise(
            item,
            Occasion.SOURCE_CHANGED,
            "v" + after.version() + " " + text,
            words,
            after.address());
    if (!raised && !known) {
      tasks.tell(item.id(), Occasion.SOURCE_CHANGED, "Found anew: " + words);
    }
  }

  private boolean raise(
      GuidanceRecord item, Occasion occasion, String about, String what, String address) {
    return tasks.raise(item, occasion, about, "Source %s: %s".formatted(address, what)).isPresent();
  }

  private void back(UUID item, SourceCheck before) {
    if (before.failingSince() != null) {
      tasks.settle(item, Occasion.SOURCE_GONE, "The source answers again.");
      tasks.settle(item, Occasion.SOURCE_UNREADABLE, "The source gives the document again.");
    }
  }

  private static String since(SourceCheck check) {
    return "since " + check.failingSince();
  }
}
