package org.schoolsafety.crosswalk.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as entries have them: one instant, one text. */
final class EntryTime {

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private EntryTime() {}

  static String text(Instant at) {
    return MICROSECONDS.format(at);
  }
}
