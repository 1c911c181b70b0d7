package org.schoolsafety.crosswalk.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.schoolsafety.crosswalk.platform.http.Cursor;

/**
 * Where a page ended: the listing it belongs to, the state of the index it was read from, and the
 * sort values of its last item. Travels as an opaque cursor.
 *
 * @param snapshot the state of the index, see {@code Snapshots}
 * @param after the sort values, the tie-breaks last
 */
public record SearchPosition(String snapshot, List<FieldValue> after) {

  private static final String KIND = "guidance";
  private static final int SORT_VALUES = 3;

  public SearchPosition {
    after = List.copyOf(after);
  }

  /** The cursor for callers; good for this question's listing only. */
  public String encode(GuidanceQuery question) {
    List<String> parts = new ArrayList<>(List.of(mark(question), snapshot));
    after.forEach(value -> parts.add(write(value)));
    return Cursor.encode(KIND, parts);
  }

  /**
   * The position in a cursor.
   *
   * @throws org.schoolsafety.crosswalk.platform.problem.ProblemException if this listing did not
   *     give it out
   */
  public static SearchPosition decode(String cursor, GuidanceQuery question) {
    List<String> parts = Cursor.decode(KIND, 2 + SORT_VALUES, cursor);
    if (!parts.get(0).equals(mark(question))) {
      throw Cursor.invalid();
    }
    List<FieldValue> after =
        parts.subList(2, parts.size()).stream().map(SearchPosition::read).toList();
    return new SearchPosition(parts.get(1), after);
  }

  private static String mark(GuidanceQuery question) {
    return new BigInteger(1, Fingerprint.of(question.listing())).toString(36).substring(0, 12);
  }

  private static String write(FieldValue value) {
    return switch (value._kind()) {
      case Double -> "d" + value.doubleValue();
      case Long -> "l" + value.longValue();
      case String -> "s" + value.stringValue();
      default -> "n";
    };
  }

  /** JSON has no other numbers. */
  private static double finite(double number) {
    if (!Double.isFinite(number)) {
      throw Cursor.invalid();
    }
    return number;
  }

  private static FieldValue read(String written) {
    String rest = written.isEmpty() ? "" : written.substring(1);
    try {
      return switch (written.isEmpty() ? ' ' : written.charAt(0)) {
        case 'd' -> FieldValue.of(finite(Double.parseDouble(rest)));
        case 'l' -> FieldValue.of(Long.parseLong(rest));
        case 's' -> FieldValue.of(rest);
        case 'n' -> FieldValue.NULL;
        default -> throw Cursor.invalid();
      };
    } catch (NumberFormatException notANumber) {
      throw Cursor.invalid();
    }
  }
}
