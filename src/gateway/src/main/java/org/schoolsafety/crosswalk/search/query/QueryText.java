package org.schoolsafety.crosswalk.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into the search box, taken apart. Quotes hold a phrase together; a minus
 * before a word or phrase keeps what contains it out. Nothing typed is an error: a quote that is
 * never closed is no quote.
 *
 * @param words the free words, in order
 * @param phrases the phrases that must occur as they stand
 * @param without the words and phrases that must not occur
 */
public record QueryText(List<String> words, List<String> phrases, List<String> without) {

  /** More than this many parts add nothing but work. */
  private static final int MOST_PARTS = 50;

  private static final Pattern PART =
      Pattern.compile("(?<minus>(?<!\\S)-)?(?:\"(?<phrase>[^\"]*)\"|(?<word>[^\\s\"]+))");
  private static final Pattern QUOTES = Pattern.compile("[\u201c\u201d\u201e\u00ab\u00bb\u2033]");
  private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}]");

  public QueryText {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    without = List.copyOf(without);
  }

  /** Takes the text apart. */
  public static QueryText parse(@Nullable String typed) {
    List<String> words = new ArrayList<>();
    List<String> phrases = new ArrayList<>();
    List<String> without = new ArrayList<>();
    Matcher part = PART.matcher(QUOTES.matcher(typed == null ? "" : typed).replaceAll("\""));
    for (int parts = 0; parts < MOST_PARTS && part.find(); parts++) {
      boolean phrase = part.group("phrase") != null;
      String text = (phrase ? part.group("phrase") : part.group("word")).strip();
      if (READABLE.matcher(text).find()) {
        (part.group("minus") != null ? without : phrase ? phrases : words).add(text);
      }
    }
    return new QueryText(words, phrases, without);
  }

  /** Whether nothing is asked for, though something may be kept out. */
  public boolean asksForEverything() {
    return words.isEmpty() && phrases.isEmpty();
  }

  /** The free words as one text. */
  public String freeText() {
    return String.join(" ", words);
  }
}
