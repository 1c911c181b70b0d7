package org.schoolsafety.crosswalk.content.extraction;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings in bare lines: those that the document's own bookmarks name, Markdown's, and,
 * where there is neither, short lines set apart and written like a title.
 */
final class HeadingLines {
  /** Longer lines are whole paragraphs. */
  static final int LONGEST_LINE = 160;

  private static final int LONGEST_HEADING = 90;
  private static final int MOST_WORDS = 12;
  private static final int PARAGRAPH_WORDS = 8;
  private static final int MOST_LINES = 3;
  private static final Pattern MARKDOWN = Pattern.compile("(#{1,6}) +(.*?) *#*");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the",
          "to", "with", "your");

  /** A heading over so many lines. */
  record Found(int level, String text, int lines) {}

  private final NavigableSet<String> bookmarks;
  private final boolean markdown;

  HeadingLines(Set<String> bookmarks, boolean markdown) {
    this.bookmarks = new TreeSet<>(bookmarks);
    this.markdown = markdown;
  }

  /**
   * Takes back what only looked like a heading: where no paragraph follows, it was a table cell or
   * a label.
   */
  List<Block> confirmed(List<Block> blocks) {
    if (markdown || !bookmarks.isEmpty()) {
      return blocks;
    }
    boolean leadsToText = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (!block.isHeading()) {
        leadsToText = Words.count(block.text()) >= PARAGRAPH_WORDS;
      } else if (!leadsToText) {
        blocks.set(i, new Block(0, block.page(), block.text()));
      }
    }
    return blocks;
  }

  @Nullable Found at(List<String> lines, int index) {
    if (markdown) {
      return markdown(lines.get(index));
    }
    Found named = bookmarks.isEmpty() ? null : bookmarked(lines, index);
    if (named != null) {
      return named;
    }
    boolean titled = bookmarks.isEmpty() && setApart(lines, index) && isTitle(lines.get(index));
    return titled ? new Found(2, lines.get(index), 1) : null;
  }

  private static @Nullable Found markdown(String line) {
    Matcher heading = MARKDOWN.matcher(line);
    return heading.matches() ? new Found(heading.group(1).length(), line, 1) : null;
  }

  private @Nullable Found bookmarked(List<String> lines, int index) {
    StringBuilder joined = new StringBuilder();
    String words = "";
    for (int count = 1; count <= MOST_LINES && index + count <= lines.size(); count++) {
      String line = lines.get(index + count - 1);
      if (line.isEmpty() || line.length() > LONGEST_LINE) {
        return null;
      }
      joined.append(count == 1 ? "" : " ").append(line);
      words = (words + " " + Words.folded(line)).strip();
      String named = bookmarks.ceiling(words);
      if (named == null || !named.startsWith(words)) {
        return null;
      }
      if (named.equals(words) && Words.any(joined)) {
        return new Found(2, joined.toString(), count);
      }
    }
    return null;
  }

  /** Nothing before it in its paragraph that runs on into it. */
  private static boolean setApart(List<String> lines, int index) {
    String before = index == 0 ? "" : lines.get(index - 1);
    return before.isEmpty()
        || before.length() > LONGEST_LINE
        || ".!?:”\"".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  static boolean isTitle(String line) {
    boolean shape =
        line.length() <= LONGEST_HEADING
            && Words.count(line) <= MOST_WORDS
            && line.chars().filter(Character::isLetter).count() >= 4
            && ".,;:!".indexOf(line.charAt(line.length() - 1)) < 0
            && !line.contains("...")
            && !line.contains("http");
    return shape && Character.isUpperCase(line.charAt(0)) && titleCase(line);
  }

  private static boolean titleCase(String line) {
    int words = 0;
    for (String word : line.split(" ")) {
      boolean small = Character.isLowerCase(word.charAt(0));
      if (small && !SMALL_WORDS.contains(word)) {
        return false;
      }
      words += small ? 0 : 1;
    }
    return words > 0;
  }
}
