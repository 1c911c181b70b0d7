package org.schoolsafety.crosswalk.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.schoolsafety.crosswalk.content.extraction.ExtractionUnavailable;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Checks the source of one item now. Fetching and reading run outside any transaction; only the
 * result is written, and of checks made at once one.
 */
@ApplicationScoped
public class CheckSource {

  @Inject FollowItems followItems;
  @Inject SourceChecks checks;
  @Inject GuidanceItems items;
  @Inject AskSource askSource;
  @Inject JudgeAnswer judgeAnswer;
  @Inject RecordCheck recordCheck;

  /**
   * Checks it.
   *
   * @return how it was found
   * @throws ProblemException if there is no source to watch, its address may not be fetched, or the
   *     parsers cannot run just now
   */
  public SourceCheck check(UUID guidance, Caller by) {
    followItems.follow();
    SourceCheck known = checks.find(guidance).orElseThrow(() -> notWatched(guidance));
    requireNotRefused(known);
    return check(known, by);
  }

  /**
   * Asks a source anew whose address was refused, once somebody knows that it leads elsewhere now:
   * a name can be pointed at a public host again. What may be fetched is judged as ever.
   *
   * @param reason why, for the audit trail
   * @return how it was found
   * @throws ProblemException if it was not refused, or as {@link #check} does
   */
  public SourceCheck reopen(UUID guidance, String reason, Caller by) {
    followItems.follow();
    SourceCheck known = checks.find(guidance).orElseThrow(() -> notWatched(guidance));
    if (known.outcome() != SourceOutcome.REFUSED) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "The address %s was not refused; check it instead.".formatted(known.address()));
    }
    recordCheck.reopening(known, reason, by);
    return check(known, by);
  }

  private SourceCheck check(SourceCheck known, Caller by) {
    UUID guidance = known.guidance();
    GuidanceRecord item = items.find(guidance).orElseThrow(() -> notWatched(guidance));
    try {
      SourceAnswer answer = askSource.ask(known);
      recordCheck.record(known, item, judgeAnswer.judge(known, item, answer), by);
    } catch (ExtractionUnavailable ourFailure) {
      throw new ProblemException(
          ProblemType.UNAVAILABLE, "What the source gave cannot be read just now.");
    }
    return checks.find(guidance).orElse(known);
  }

  /** The refusal of an item that names no source, is not in force, or is not the caller's. */
  public static ProblemException notWatched(UUID guidance) {
    return new ProblemException(
        ProblemType.NOT_FOUND, "There is no source that is watched for guidance " + guidance + ".");
  }

  private static void requireNotRefused(SourceCheck known) {
    if (known.outcome() == SourceOutcome.REFUSED) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "The address %s may not be fetched: %s It is not asked again until the item has another, or a reviewer has it asked anew (POST /api/v1/source-watch/%s/reopening)."
              .formatted(known.address(), known.reason(), known.guidance()));
    }
  }
}
