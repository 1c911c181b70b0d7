package org.schoolsafety.crosswalk.subscriptions.mail;

import java.util.regex.Pattern;

/**
 * The name of a subscription as somebody may read it who never asked for it: a short line without
 * anything that mail programs make a link of. Else a question could carry a stranger's message.
 */
final class PlainName {

  private static final int LONGEST = 100;
  private static final Pattern NO_LINE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");

  /** An address of whatever scheme, a host's name, or a mailbox. */
  private static final Pattern LINK =
      Pattern.compile("\\S*(?:://|[Ww][Ww][Ww]\\.|@|[\\p{L}\\p{N}]\\.\\p{L}{2,})\\S*");

  private PlainName() {}

  static String of(String name) {
    String line = LINK.matcher(NO_LINE.matcher(name).replaceAll(" ")).replaceAll("…").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
  }
}
