package org.schoolsafety.crosswalk.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * An opaque place in a listing, as callers hand it back: base64url (RFC 4648, section 5) of a kind
 * and its parts. The kind keeps a cursor of one listing from being used on another.
 */
public final class Cursor {

  private static final String SEPARATOR = "\u001f";

  private Cursor() {}

  /** The opaque form of these parts. */
  public static String encode(String kind, List<String> parts) {
    String plain = kind + SEPARATOR + String.join(SEPARATOR, parts);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The parts of a cursor of this kind.
   *
   * @throws ProblemException {@link ProblemType#INVALID_CURSOR} if it is not one of ours, or of
   *     another listing
   */
  public static List<String> decode(String kind, int parts, String cursor) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      List<String> all = List.of(plain.split(SEPARATOR, -1));
      if (all.size() == parts + 1 && all.get(0).equals(kind)) {
        return all.subList(1, all.size());
      }
    } catch (IllegalArgumentException notBase64) {
      throw invalid();
    }
    throw invalid();
  }

  /**
   * The opaque form of these parts with a check sum, for a cursor that would still mean something
   * when it is cut off.
   */
  public static String encodeChecked(String kind, List<String> parts) {
    List<String> checked = new ArrayList<>(parts);
    checked.add(checkSum(encode(kind, parts)));
    return encode(kind, checked);
  }

  /**
   * The parts of a cursor of this kind that has a check sum, character for character as it was
   * given out.
   *
   * @throws ProblemException {@link ProblemType#INVALID_CURSOR} if it is not
   */
  public static List<String> decodeChecked(String kind, int parts, String cursor) {
    List<String> own = decode(kind, parts + 1, cursor).subList(0, parts);
    if (!encodeChecked(kind, own).equals(cursor)) {
      throw invalid();
    }
    return own;
  }

  /** Not a secret: it finds damage, and a place in a listing needs no guard. */
  private static String checkSum(String cursor) {
    CRC32C sum = new CRC32C();
    sum.update(cursor.getBytes(StandardCharsets.US_ASCII));
    return Long.toHexString(sum.getValue());
  }

  /** The number in a cursor that holds one number. */
  public static long decodeNumber(String kind, String cursor) {
    try {
      return Long.parseLong(decode(kind, 1, cursor).get(0));
    } catch (NumberFormatException notANumber) {
      throw invalid();
    }
  }

  /** The refusal of a cursor that cannot be used. */
  public static ProblemException invalid() {
    return new ProblemException(
        ProblemType.INVALID_CURSOR, "The cursor is not one that this listing gave out.");
  }
}
