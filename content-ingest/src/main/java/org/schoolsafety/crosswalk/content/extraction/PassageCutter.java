package org.schoolsafety.crosswalk.content.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document's blocks into passages of about two hundred words: a heading or a new page starts
 * one, a long paragraph is cut between sentences. Nothing is dropped and nothing is said twice.
 */
final class PassageCutter {
  private static final int GOOD_WORDS = 200;
  private static final int MOST_WORDS = 260;
  private static final int PAGE_NUMBER_WORDS = 3;
  private static final int CRUMB_WORDS = 12;
  private static final int MOST_CHARACTERS = 4_000;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]* +");

  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable String heading;
  private @Nullable Integer page;
  private int words;
  private boolean onlyHeadings = true;

  /** A document inside the document begins; its name stands for a heading. */
  void begin(@Nullable String name) {
    end();
    heading = name;
    page = null;
  }

  void add(Block block) {
    if (startsPassage(block)) {
      end();
    }
    if (block.isHeading()) {
      heading = block.text();
    }
    page = block.page();
    for (String part : parts(block.text())) {
      append(part);
    }
    onlyHeadings = onlyHeadings && block.isHeading();
  }

  List<Passage> finish() {
    end();
    return passages;
  }

  private boolean startsPassage(Block block) {
    boolean afterBody = block.isHeading() && !onlyHeadings && words > PAGE_NUMBER_WORDS;
    boolean newPage = !Objects.equals(page, block.page());
    int more = Words.count(block.text());
    return afterBody || newPage || (more > CRUMB_WORDS && words + more > MOST_WORDS);
  }

  private void append(String part) {
    int more = Words.count(part);
    boolean full = words + more > MOST_WORDS && more > CRUMB_WORDS;
    if (full || text.length() + part.length() > MOST_CHARACTERS) {
      end();
    }
    if (!text.isEmpty()) {
      text.append('\n');
    }
    text.append(part);
    words += more;
  }

  private void end() {
    if (!text.isEmpty()) {
      passages.add(new Passage(passages.size() + 1, heading, page, text.toString()));
    }
    text.setLength(0);
    words = 0;
    onlyHeadings = true;
  }

  /** The paragraph whole, or cut between sentences, or, where there are none, between words. */
  private static List<String> parts(String paragraph) {
    if (Words.count(paragraph) <= MOST_WORDS && paragraph.length() <= MOST_CHARACTERS) {
      return List.of(paragraph);
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < paragraph.length()) {
      int to = cut(paragraph, from);
      parts.add(paragraph.substring(from, to).strip());
      from = to;
    }
    return parts;
  }

  private static int cut(String paragraph, int from) {
    int limit = limit(paragraph, from);
    if (limit == paragraph.length()) {
      return limit;
    }
    Matcher sentence = SENTENCE_END.matcher(paragraph).region(from, limit);
    int end = from;
    while (sentence.find()) {
      end = sentence.end();
    }
    int space = lastSpace(paragraph, from, limit);
    int word = space > from ? space + 1 : whole(paragraph, limit);
    return end > from + (limit - from) / 3 ? end : word;
  }

  /** The last one after {@code from}; never looks before it, for megabytes may lie there. */
  private static int lastSpace(String paragraph, int from, int limit) {
    int at = limit;
    while (at > from && paragraph.charAt(at) != ' ' && paragraph.charAt(at) != '\t') {
      at--;
    }
    return at;
  }

  /** Where two hundred words, or the most characters, are reached. */
  private static int limit(String paragraph, int from) {
    int seen = 0;
    int end = Math.min(paragraph.length(), from + MOST_CHARACTERS);
    for (int at = from + 1; at < end; at++) {
      boolean wordEnds =
          Character.isWhitespace(paragraph.charAt(at))
              && !Character.isWhitespace(paragraph.charAt(at - 1));
      if (wordEnds && ++seen == GOOD_WORDS) {
        return at;
      }
    }
    return end;
  }

  private static int whole(String paragraph, int at) {
    return Character.isLowSurrogate(paragraph.charAt(at)) ? at - 1 : at;
  }
}
