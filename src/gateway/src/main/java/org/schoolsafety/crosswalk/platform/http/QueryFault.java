package org.schoolsafety.crosswalk.platform.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes a query string one that nobody can answer: an escape that is none, bytes that are no
 * UTF-8, a control character. Read over, each would ask another question than the caller's; {@code
 * q=%00} would show the whole library. A percent sign that begins no escape, as in {@code 100%},
 * stands for itself.
 */
public final class QueryFault {

  /** A percent sign with a letter or digit after it is meant as an escape. */
  private static final Pattern NO_ESCAPE =
      Pattern.compile("%(?!\\p{XDigit}{2})\\p{Alnum}\\p{Alnum}?");

  private static final String TEXT_CONTROLS = "\t\r\n";

  private QueryFault() {}

  /**
   * One sentence on the first fault of this query string, if it has any.
   *
   * @param query as it was sent, each byte as one character
   */
  public static Optional<String> in(String query) {
    return Arrays.stream(query.split("&"))
        .map(QueryFault::inPair)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What can be read of the first value that the query gives this parameter. */
  static String kept(String query, String parameter) {
    return Arrays.stream(query.split("&"))
        .filter(pair -> pair.startsWith(parameter + "="))
        .map(
            pair ->
                new String(bytes(pair.substring(parameter.length() + 1)), StandardCharsets.UTF_8))
        .map(value -> value.codePoints().filter(QueryFault::isReadable))
        .map(
            readable ->
                readable.collect(
                    StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
        .map(StringBuilder::toString)
        .findFirst()
        .orElse("");
  }

  private static Optional<String> inPair(String pair) {
    String[] parts = pair.split("=", 2);
    Optional<String> inName = inText(parts[0]);
    if (inName.isPresent()) {
      return inName.map(fault -> "A query parameter has a name that " + fault);
    }
    return inText(parts.length < 2 ? "" : parts[1])
        .map(fault -> "The query parameter \"%s\" %s".formatted(text(parts[0]).orElse(""), fault));
  }

  private static Optional<String> inText(String sent) {
    Matcher noEscape = NO_ESCAPE.matcher(sent);
    if (noEscape.find()) {
      return Optional.of(
          "holds \"%s\", which is no escape. Write a percent sign as %%25."
              .formatted(noEscape.group()));
    }
    Optional<String> text = text(sent);
    if (text.isEmpty()) {
      return Optional.of("holds bytes that are not UTF-8. Encode it as UTF-8, then escape it.");
    }
    OptionalInt control = text.get().chars().filter(it -> !isAllowed(it)).findFirst();
    return control.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "holds the control character U+%04X. Take it out.".formatted(control.getAsInt()));
  }

  private static boolean isAllowed(int character) {
    return !Character.isISOControl(character) || TEXT_CONTROLS.indexOf(character) >= 0;
  }

  private static boolean isReadable(int character) {
    return isAllowed(character) && character != '\uFFFD';
  }

  /** What this part of a query says; empty if its bytes are no UTF-8. */
  static Optional<String> text(String sent) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes(sent)))
              .toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  /** The server hands on each byte that was sent unescaped as one character. */
  private static byte[] bytes(String sent) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(sent.length());
    for (int at = 0; at < sent.length(); at++) {
      if (ReadableQueryFilter.beginsEscape(sent, at)) {
        bytes.write(Integer.parseInt(sent, at + 1, at + 3, 16));
        at += 2;
      } else {
        bytes.write(sent.charAt(at) == '+' ? ' ' : sent.charAt(at));
      }
    }
    return bytes.toByteArray();
  }
}
