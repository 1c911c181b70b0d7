package org.schoolsafety.crosswalk.platform.download;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * A part of a file (RFC 9110, section 14).
 *
 * @param first its first byte, from 0
 * @param last its last byte
 * @param of how many bytes the file has
 */
record ByteRange(long first, long last, long of) {

  private static final Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

  /**
   * The part asked for. Several parts at once, other units and nonsense are answered with the
   * whole, as the RFC allows.
   *
   * @throws ProblemException {@link ProblemType#RANGE_NOT_SATISFIABLE} if it lies outside the file
   */
  static Optional<ByteRange> parse(@Nullable String header, long length) {
    Matcher range = SINGLE.matcher(header == null ? "" : header);
    if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
      return Optional.empty();
    }
    if (range.group(1).isEmpty()) {
      long suffix = Long.parseLong(range.group(2));
      return Optional.of(
          checked(Math.max(0, length - suffix), suffix == 0 ? -1 : length - 1, length));
    }
    long first = Long.parseLong(range.group(1));
    long last = range.group(2).isEmpty() ? length - 1 : Long.parseLong(range.group(2));
    if (!range.group(2).isEmpty() && last < first) {
      return Optional.empty();
    }
    return Optional.of(checked(first, Math.min(last, length - 1), length));
  }

  /** All of a file. */
  static ByteRange whole(long length) {
    return new ByteRange(0, length - 1, length);
  }

  long length() {
    return last - first + 1;
  }

  /** The Content-Range header. */
  String header() {
    return "bytes %d-%d/%d".formatted(first, last, of);
  }

  private static ByteRange checked(long first, long last, long length) {
    if (first > last) {
      throw new ProblemException(
              ProblemType.RANGE_NOT_SATISFIABLE,
              "The file has %d bytes; the range lies outside.".formatted(length))
          .header("Content-Range", "bytes */" + length);
    }
    return new ByteRange(first, last, length);
  }
}
