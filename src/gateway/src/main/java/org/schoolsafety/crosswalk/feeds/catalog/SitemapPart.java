package org.schoolsafety.crosswalk.feeds.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A part of the sitemap: the items whose ids begin with these digits. So an item's part never
 * changes, whatever comes or goes between the reading of two of them, and each costs the same. When
 * the library grows the index names finer parts; the coarser ones stay for those who still have
 * their names, as long as they are not too large.
 *
 * @param digits hexadecimal, none for all items
 */
record SitemapPart(String digits) {

  private static final String ALL = "all";
  private static final String PREFIX = "p";
  private static final int DIGITS_OF_AN_ID = 32;

  /** A protocol's index has 50,000 parts at most. */
  private static final int MOST_DIGITS = 3;

  /** The parts that together have all of so many items, of about this size or less. */
  static List<SitemapPart> all(int items, int usualSize) {
    int digits = 0;
    while (digits < MOST_DIGITS && items >> (4 * digits) > usualSize) {
      digits++;
    }
    return digits == 0 ? List.of(new SitemapPart("")) : ofLength(digits);
  }

  private static List<SitemapPart> ofLength(int digits) {
    return IntStream.range(0, 1 << (4 * digits))
        .mapToObj(number -> new SitemapPart(("%0" + digits + "x").formatted(number)))
        .toList();
  }

  /** The part of this name, if one can be called so. */
  static Optional<SitemapPart> named(String name) {
    if (name.equals(ALL)) {
      return Optional.of(new SitemapPart(""));
    }
    return name.matches(PREFIX + "[0-9a-f]{1," + MOST_DIGITS + "}")
        ? Optional.of(new SitemapPart(name.substring(PREFIX.length())))
        : Optional.empty();
  }

  /** What its address calls it. */
  String name() {
    return digits.isEmpty() ? ALL : PREFIX + digits;
  }

  /** Whether there is none before it. */
  boolean isFirst() {
    return digits.matches("0*");
  }

  /** The lowest id that it can have. */
  UUID first() {
    return filledUp("0");
  }

  /** The highest id that it can have. */
  UUID last() {
    return filledUp("f");
  }

  private UUID filledUp(String digit) {
    String all = digits + digit.repeat(DIGITS_OF_AN_ID - digits.length());
    return UUID.fromString(all.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }
}
