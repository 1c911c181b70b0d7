package org.schoolsafety.crosswalk.platform.pages;

import java.util.Locale;

/** File sizes and file types as people read them before they tap on a download. */
public final class FileSizes {

  private static final long KILO = 1000;

  private FileSizes() {}

  /** The size in the unit that fits, for example {@code 1.2 MB}. */
  public static String of(long bytes) {
    if (bytes < KILO) {
      return bytes + (bytes == 1 ? " byte" : " bytes");
    }
    if (bytes < KILO * KILO) {
      return Math.round(bytes / (double) KILO) + " KB";
    }
    return String.format(Locale.US, "%.1f MB", bytes / (double) (KILO * KILO));
  }
}
