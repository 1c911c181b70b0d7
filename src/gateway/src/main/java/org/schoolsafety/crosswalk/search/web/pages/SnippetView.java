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
public record SnippetView(List<Part> parts, String place) {

  private static final Pattern HIT = Pattern.compile("<(em|mark)>(.*?)</\\1>", Pattern.DOTALL);

  /**
   * A stretch of the text.
   *
   * @param text the text, not yet escaped
   * @param hit whether the search's words are in it
   */
  public record Part(String text, boolean hit) {}

  /**
   * Takes apart escaped text in which hits stand between tags. Every stretch is unescaped here and
   * escaped again by the template, so that nothing but our own tags can reach the page.
   */
  public static SnippetView of(String marked, String place) {
    List<Part> parts = new ArrayList<>();
    Matcher hit = HIT.matcher(marked);
    int end = 0;
    while (hit.find()) {
      addText(parts, marked.substring(end, hit.start()));
      parts.add(new Part(plain(hit.group(2)), true));
      end = hit.end();
    }
    addText(parts, marked.substring(end));
    return new SnippetView(List.copyOf(parts), place);
  }

  private static void addText(List<Part> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new Part(plain(text), false));
    }
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&#x2F;", "/")
        .replace("&amp;", "&");
  }
}
