package org.schoolsafety.crosswalk.feeds;

/** Text as XML 1.0 can carry it: without the control characters that no escaping allows. */
public final class XmlText {

  private XmlText() {}

  /** The text without them. */
  public static String of(String text) {
    return text.codePoints()
        .filter(XmlText::isAllowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int point) {
    boolean space = point == 0x9 || point == 0xA || point == 0xD;
    boolean plain = point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD;
    return space || plain || point >= 0x10000;
  }
}
