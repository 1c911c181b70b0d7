package org.schoolsafety.crosswalk.search.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage in which the words of the search occur.
 *
 * @param parts its text, cut where a hit begins or ends
 * @param place where it stands, for example {@code page 12}; empty when the format does not tell
 */
public record Snippet(List<Part> parts, String place) {

  private static final Pattern HIT = Pattern.compile("<(em|mark)>(.*?)</\\1>", Pattern.DOTALL);

  /**
   * A stretch of the text.
   *
   * @param text the text, not yet escaped
   * @param hit whether the search's words are in it
   */
  public record Part(String text, boolean hit) {}

  /** Takes apart a text in which hits stand between tags, so that the template can escape every stretch. */
  public static Snippet of(String marked, String place) {
    List<Part> parts = new ArrayList<>();
    Matcher hit = HIT.matcher(marked);
    int end = 0;
    while (hit.find()) {
      addText(parts, marked.substring(end, hit.start()));
      parts.add(new Part(hit.group(2), true));
      end = hit.end();
    }
    addText(parts, marked.substring(end));
    return new Snippet(List.copyOf(parts), place);
  }

  private static void addText(List<Part> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, false));
    }
  }
}
