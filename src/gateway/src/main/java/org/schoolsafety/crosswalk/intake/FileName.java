package org.schoolsafety.crosswalk.intake;

import org.jspecify.annotations.Nullable;

/** Makes a sender's file name safe to keep and to show: a name, never a path. */
public final class FileName {

  private static final int LONGEST = 200;

  private FileName() {}

  /**
   * The last part of the name without control and formatting characters; {@code unnamed} if nothing
   * is left.
   */
  public static String safe(@Nullable String sent) {
    if (sent == null) {
      return "unnamed";
    }
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "").strip();
    String named = clean.isEmpty() || clean.matches("\\.+") ? "unnamed" : clean;
    return named.length() <= LONGEST ? named : shortened(named);
  }

  /** Keeps the extension, which is what people go by. */
  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    return name.substring(0, LONGEST - extension.length()) + extension;
  }
}
