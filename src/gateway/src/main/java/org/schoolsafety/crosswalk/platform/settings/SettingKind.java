package org.schoolsafety.crosswalk.platform.settings;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** What the value of a setting has to look like; its default shows which kind it is. */
enum SettingKind {
  YES_OR_NO("true or false", value -> yesOrNo(value.strip())),
  WHOLE_NUMBER("a whole number", value -> Long.parseLong(value.strip())),
  NUMBER("a number", value -> Double.parseDouble(value.strip())),
  TIME_OF_DAY("a time of day", LocalTime::parse),
  DURATION("a duration of ISO 8601", Duration::parse),
  DURATIONS("durations of ISO 8601 with commas between", SettingKind::durations),
  ZONE("a time zone", ZoneId::of),
  WORDS("words", words -> {});

  /** What MicroProfile Config's implementation takes for true, and what people write for false. */
  private static final Set<String> YES_AND_NO =
      Set.of(
          "true", "yes", "y", "on", "1", "ja", "j", "si", "sim", "oui", "false", "no", "n", "off",
          "0");

  private final String shape;
  private final Consumer<String> reading;

  SettingKind(String shape, Consumer<String> reading) {
    this.shape = shape;
    this.reading = reading;
  }

  /** The first kind that the default is of. */
  static SettingKind of(String byDefault) {
    if (byDefault.equals("true") || byDefault.equals("false")) {
      return YES_OR_NO;
    }
    for (SettingKind kind : values()) {
      if (kind != YES_OR_NO && kind.takes(byDefault)) {
        return kind;
      }
    }
    return WORDS;
  }

  /** In words. */
  String shape() {
    return shape;
  }

  /** Whether a value can be read. */
  boolean takes(String value) {
    try {
      reading.accept(value);
      return true;
    } catch (RuntimeException unreadable) {
      return false;
    }
  }

  private static void yesOrNo(String value) {
    if (!YES_AND_NO.contains(value.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(value);
    }
  }

  private static void durations(String value) {
    for (String each : value.split(",+")) {
      Duration.parse(each);
    }
  }
}
