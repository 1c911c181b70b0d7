package org.schoolsafety.crosswalk.content.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a title that people would recognise: the declared one unless a program made it up. */
final class DocumentTitle {
  private static final int LONGEST = 200;
  private static final Pattern PROGRAM_PREFIX =
      Pattern.compile("^Microsoft (Word|PowerPoint|Excel) - ");
  private static final Pattern FILE_ENDING =
      Pattern.compile("\\.(docx?|pptx?|xlsx?|pdf|rtf|indd|odt)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern MADE_UP =
      Pattern.compile(
          "untitled.*|(powerpoint )?presentation\\d*|document\\d*|slide \\d+|title|sheet\\d*|.*/.*"
              + "|skip (to .*|ribbon commands|navigation)|banner image .*|what.s new\\W*|menu|home|search",
          Pattern.CASE_INSENSITIVE);

  private DocumentTitle() {}

  static @Nullable String of(@Nullable String declared, List<Passage> passages) {
    String cleaned = declared == null ? "" : cleaned(declared);
    if (!cleaned.isEmpty() && !MADE_UP.matcher(cleaned).matches() && letters(cleaned) >= 4) {
      return cleaned;
    }
    return passages.isEmpty() ? null : firstTitle(passages.get(0));
  }

  private static String cleaned(String declared) {
    String named = PROGRAM_PREFIX.matcher(Words.line(declared)).replaceFirst("");
    String title = FILE_ENDING.matcher(named).replaceFirst("").strip();
    return title.substring(0, Math.min(title.length(), LONGEST));
  }

  /** The first short line with words in it. */
  private static @Nullable String firstTitle(Passage first) {
    return first
        .text()
        .lines()
        .limit(5)
        .map(line -> line.replaceFirst("^#+ *", "").replaceFirst("^\\( ?(.*?) ?\\)$", "$1"))
        .filter(line -> line.length() <= LONGEST && letters(line) >= 4)
        .filter(line -> !MADE_UP.matcher(line).matches())
        .findFirst()
        .orElse(null);
  }

  private static long letters(String line) {
    return line.chars().filter(Character::isLetter).count();
  }
}
