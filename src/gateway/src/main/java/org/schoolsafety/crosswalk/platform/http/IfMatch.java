package org.schoolsafety.crosswalk.platform.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * The condition of a write (RFC 9110, section 13.1.1): it is done on the state that the caller has
 * read, or not at all.
 *
 * @param header the If-Match header as it was sent
 */
public record IfMatch(String header) {

  private static final Pattern STRONG_TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

  /**
   * The condition that this header sets.
   *
   * @throws ProblemException {@link ProblemType#PRECONDITION_REQUIRED} if there is none, or one
   *     that any state meets
   */
  public static IfMatch required(@Nullable String header) {
    if (header == null || header.isBlank() || header.strip().equals("*")) {
      throw new ProblemException(
          ProblemType.PRECONDITION_REQUIRED,
          "This write needs an If-Match header that names the ETag of the state you have read.");
    }
    return new IfMatch(header);
  }

  /**
   * Makes sure that the caller has read the present state.
   *
   * @param tag the present state's entity tag, without quotes
   * @throws ProblemException {@link ProblemType#PRECONDITION_FAILED}, with the present tag
   */
  public void requireMatches(String tag) {
    Matcher tags = STRONG_TAG.matcher(header);
    while (tags.find()) {
      if (tags.group(1) == null && tags.group(2).equals(tag)) {
        return;
      }
    }
    throw new ProblemException(
            ProblemType.PRECONDITION_FAILED,
            "It has changed since you read it: your ETag is %s, its present one is \"%s\"."
                .formatted(header.strip(), tag))
        .header("ETag", "\"" + tag + "\"");
  }
}
