package org.schoolsafety.crosswalk.subscriptions.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;

/**
 * A digest as its reader sees it; all addresses are absolute.
 *
 * @param subject what it is about, in a line
 * @param name what the reader calls the subscription
 * @param occasion why it comes, in a sentence
 * @param sections what happened, chapter by chapter
 * @param search where all that the reader follows is to be seen now
 * @param unsubscribe where the subscription is ended
 */
public record DigestView(
    String subject,
    String name,
    String occasion,
    List<Section> sections,
    String search,
    String unsubscribe) {

  /**
   * One chapter.
   *
   * @param heading its heading
   * @param explanation what it means for the reader
   * @param lines what happened, latest first
   * @param more how many others are not named here
   */
  public record Section(String heading, String explanation, List<Line> lines, int more) {}

  /**
   * One item.
   *
   * @param title its title
   * @param address where it is
   * @param by who stands behind it; may be empty
   * @param on the day
   * @param words why, or what; may be empty
   * @param instead the title of what to use instead, or what else to read
   * @param insteadAddress where that is
   */
  public record Line(
      String title,
      String address,
      String by,
      PlainDate on,
      String words,
      @Nullable String instead,
      @Nullable String insteadAddress) {}
}
