package org.schoolsafety.crosswalk.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what of an item is quoted. Headings and tables of contents match best, being little but
 * the words; they tell a reader least. So body text goes before them, among the fragments of a
 * passage and among the passages; where there is none, they are quoted all the same.
 */
final class Quotes {

  private static final int MOST = 2;
  private static final int FEW_WORDS = 4;
  private static final int MANY_WORDS = 10;

  private static final Pattern TAG = Pattern.compile("</?mark>");

  /** Dots or the like that lead to a page number, or the number alone. */
  private static final Pattern CONTENTS_LINE =
      Pattern.compile("(\\.\\s?){4,}|…{2,}|_{4,}|\\s\\d{1,3}$");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!;][\"”’)]*$");

  private Quotes() {}

  static List<Snippet> of(List<Hit<JsonData>> passages) {
    return passages.stream()
        .map(Quotes::snippet)
        .sorted(Comparator.comparing(snippet -> Worth.of(snippet.text(), snippet.heading())))
        .limit(MOST)
        .toList();
  }

  /** How much a fragment tells a reader, the most first. */
  enum Worth {
    BODY_MATCHES,
    BODY_IS_NEAR,
    HEADINGS_ALONE;

    static Worth of(String fragment, @Nullable String heading) {
      List<String> body = fragment.lines().filter(line -> isBody(line, heading)).toList();
      boolean matches = body.stream().anyMatch(line -> TAG.matcher(line).find());
      return matches ? BODY_MATCHES : body.isEmpty() ? HEADINGS_ALONE : BODY_IS_NEAR;
    }
  }

  /** Without the heading, which is named beside the quote, unless the match is in it alone. */
  static String withoutHeading(String fragment, @Nullable String heading) {
    String body =
        fragment
            .lines()
            .dropWhile(line -> plain(line).equals(heading))
            .collect(Collectors.joining("\n"));
    return TAG.matcher(body).find() ? body : fragment;
  }

  /** As it was before the highlighter escaped it for HTML. */
  private static String plain(String line) {
    return TAG.matcher(line)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#x2F;", "/")
        .replace("&amp;", "&")
        .strip();
  }

  private static boolean isBody(String line, @Nullable String heading) {
    String plain = plain(line);
    int words = plain.split("\\s+").length;
    return !plain.equals(heading)
        && !CONTENTS_LINE.matcher(plain).find()
        && (words >= MANY_WORDS || (words >= FEW_WORDS && SENTENCE_END.matcher(plain).find()));
  }

  private static Snippet snippet(Hit<JsonData> passage) {
    String heading = heading(passage);
    String text =
        passage.highlight().getOrDefault("passages.text", List.of()).stream()
            .min(Comparator.comparing(fragment -> Worth.of(fragment, heading)))
            .map(fragment -> withoutHeading(fragment, heading))
            .orElse("");
    Integer number = number(passage, "passages.number");
    return new Snippet(
        text.strip(), number == null ? 0 : number, number(passage, "passages.page"), heading);
  }

  private static @Nullable Integer number(Hit<JsonData> passage, String field) {
    JsonData values = passage.fields().get(field);
    return values == null ? null : values.to(Integer[].class)[0];
  }

  private static @Nullable String heading(Hit<JsonData> passage) {
    JsonData values = passage.fields().get("passages.heading");
    return values == null ? null : values.to(String[].class)[0];
  }
}
