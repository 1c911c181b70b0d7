package org.schoolsafety.crosswalk.feeds.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** A place in the publication log as an opaque text, the same in every protocol. */
public final class LogCursor {

  private static final String KIND = "log";

  private LogCursor() {}

  /** The text for the place after this position. */
  public static String of(long position) {
    return Cursor.encode(KIND, List.of(Long.toString(position)));
  }

  /**
   * The position after which to go on; 0, the beginning, for none.
   *
   * @throws ProblemException {@link ProblemType#INVALID_CURSOR} for what was not given out here
   */
  public static long position(@Nullable String cursor) {
    long position = cursor == null || cursor.isEmpty() ? 0 : Cursor.decodeNumber(KIND, cursor);
    if (position < 0) {
      throw Cursor.invalid();
    }
    return position;
  }

  /**
   * The refusal of a place that the log has not reached: the library was put back to an earlier
   * state, and whoever comes from the later one has to begin anew.
   */
  static ProblemException ahead() {
    return new ProblemException(
        ProblemType.INVALID_CURSOR,
        "The cursor is ahead of the publication log, which was restored from a backup since then,"
            + " or is another one. Drop your copy and begin without a cursor.");
  }
}
