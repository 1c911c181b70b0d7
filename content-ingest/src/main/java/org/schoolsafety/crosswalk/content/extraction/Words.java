package org.schoolsafety.crosswalk.content.extraction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What counts as a word, and as a space, everywhere in this package. */
final class Words {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u0000]+");
  private static final Pattern SPACES_BUT_ENDS = Pattern.compile("[^\\S\\n\\t]+|[\\p{Z}\\u0000]+");
  private static final Pattern AROUND_ENDS = Pattern.compile(" ?([\\n\\t]+) ?");
  private static final Pattern MANY_TABS = Pattern.compile("\\t+");
  private static final int WORD_TYPES =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private Words() {}

  /** One space for many, line ends kept, none around. */
  static String tidy(CharSequence text) {
    String single = SPACES_BUT_ENDS.matcher(text).replaceAll(" ");
    String tidied = AROUND_ENDS.matcher(single).replaceAll("$1").strip();
    return MANY_TABS.matcher(tidied).replaceAll("\t");
  }

  /** All on one line. */
  static String line(CharSequence text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** Letters and digits in small letters, single spaces between: layout and punctuation gone. */
  static String folded(CharSequence text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(composed.length());
    for (int at = 0; at < composed.length(); at += Character.charCount(composed.codePointAt(at))) {
      int sign = composed.codePointAt(at);
      if (inWord(sign)) {
        words.appendCodePoint(sign);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  /**
   * Letters, marks and numbers; a loop, since a pattern took a fifth of the gateway's time here.
   */
  private static boolean inWord(int sign) {
    return (WORD_TYPES >> Character.getType(sign) & 1) == 1;
  }

  /** The signs before list items, with those that word processors keep in private fonts. */
  static boolean isBullet(int sign) {
    return "•●○▪■□–-*☐✓➢►".indexOf(sign) >= 0 || Character.getType(sign) == Character.PRIVATE_USE;
  }

  static boolean any(CharSequence text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  static int count(CharSequence text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      if (!space && !inside) {
        words++;
      }
      inside = !space;
    }
    return words;
  }
}
