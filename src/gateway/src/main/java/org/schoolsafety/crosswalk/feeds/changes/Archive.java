package org.schoolsafety.crosswalk.feeds.changes;

import java.util.List;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;

/**
 * The name of an archive: a stretch of the log of fixed length, and a mark of what up to its end is
 * not current now. The log's entries never change, so the same name always has the same content.
 *
 * @param end the last position of the stretch, a multiple of {@link #LENGTH}
 * @param gone what is not current, as {@link
 *     org.schoolsafety.crosswalk.publication.FollowLog#goneUpTo} marks it
 */
public record Archive(long end, String gone) {

  /** How many log entries an archive covers. */
  public static final int LENGTH = 100;

  private static final String KIND = "archive";

  /** The archive of this name. */
  public static Archive of(String name) {
    List<String> parts = Cursor.decode(KIND, 2, name);
    try {
      Archive archive = new Archive(Long.parseLong(parts.get(0)), parts.get(1));
      if (archive.end > 0 && archive.end % LENGTH == 0) {
        return archive;
      }
    } catch (NumberFormatException notANumber) {
      throw invalid();
    }
    throw invalid();
  }

  /** The last position that archives cover while the log ends at this one. */
  public static long lastEnd(long position) {
    return position / LENGTH * LENGTH;
  }

  /** Where it begins: the position before its first. */
  public long begin() {
    return end - LENGTH;
  }

  /** Its name in addresses. */
  public String name() {
    return Cursor.encode(KIND, List.of(Long.toString(end), gone));
  }

  private static ProblemException invalid() {
    return Cursor.invalid();
  }
}
