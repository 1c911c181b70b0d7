package org.schoolsafety.crosswalk.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Writes down what a check found and tells the reviewers, in one transaction: cut off before, the
 * check is as if it had not been; after, it is not told again.
 */
@ApplicationScoped
class RecordCheck {

  @Inject SourceChecks checks;
  @Inject GuidanceItems items;
  @Inject SourceTexts texts;
  @Inject WatchSchedule schedule;
  @Inject TellReviewers tellReviewers;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Records it, unless another check was recorded, or the item changed, since this one began.
   *
   * @param known as it was when the check began
   * @param by who asked for the check
   */
  @Transactional
  void record(SourceCheck known, GuidanceRecord item, Verdict verdict, Caller by) {
    if (!isAsItBegan(known, item)) {
      return;
    }
    SourceCheck after = schedule.after(known, verdict, clock.instant());
    checks.update(after);
    if (verdict.text() != null) {
      texts.keep(known.guidance(), verdict.text(), verdict.isBasis());
    }
    tellReviewers.of(item, known, after);
    if (!by.equals(Caller.GATEWAY)) {
      audit.record(
          by,
          "source-checked",
          "guidance/" + item.id(),
          Map.of("address", known.address(), "outcome", verdict.outcome().key()));
    }
  }

  /** Before the address is asked: that somebody had it asked counts, whatever comes of it. */
  @Transactional
  void reopening(SourceCheck known, String reason, Caller by) {
    audit.record(
        by,
        "source-reopened",
        "guidance/" + known.guidance(),
        Map.of("address", known.address(), "reason", reason));
  }

  /** A fetch takes a while: what was found is of the version, and the address, of then. */
  private boolean isAsItBegan(SourceCheck known, GuidanceRecord item) {
    return checks
            .lock(known.guidance())
            .filter(present -> present.revision() == known.revision())
            .isPresent()
        && items
            .find(known.guidance())
            .filter(GuidanceRecord::current)
            .filter(now -> now.version() == item.version())
            .filter(now -> known.address().equals(now.sourceUrl()))
            .isPresent();
  }
}
