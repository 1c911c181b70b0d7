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

  /** Dashes, quotation marks and the bullet: in no word, and composed with nothing. */
  private static final String LONE_SIGNS = "\u2013\u2014\u2018\u2019\u201c\u201d\u2022";

  private Words() {}

  /** One space for many, line ends kept, none around. */
  static String tidy(CharSequence text) {
    String single = SPACES_BUT_ENDS.matcher(text).replaceAll(" ");
    String tidied = AROUND_ENDS.matcher(single).replaceAll("$1").strip();
    return MANY_TABS.matcher(tidied).replaceAll("\t");
  }

  /** All on one line. */
  static String line(CharSequence text) {
    String single = singleSpaced(text) ? text.toString() : SPACES.matcher(text).replaceAll(" ");
    return single.strip();
  }

  /** Whether there is surely nothing to make one space of: most lines, and patterns are slow. */
  private static boolean singleSpaced(CharSequence text) {
    char before = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign < ' ' || sign > '~' || (sign == ' ' && before == ' ')) {
        return false;
      }
      before = sign;
    }
    return true;
  }

  /** Letters and digits in small letters, single spaces between: layout and punctuation gone. */
  static String folded(CharSequence text) {
    CharSequence small = plain(text) ? text : composed(text);
    StringBuilder words = new StringBuilder(small.length());
    boolean inside = false;
    for (int at = 0, sign; at < small.length(); at += Character.charCount(sign)) {
      sign = Character.codePointAt(small, at);
      boolean word = inWord(sign);
      if (word && !inside && !words.isEmpty()) {
        words.append(' ');
      }
      if (word) {
        words.appendCodePoint(sign <= 'Z' && sign >= 'A' ? sign + 'a' - 'A' : sign);
      }
      inside = word;
    }
    return words.toString();
  }

  private static String composed(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Whether no sign is composed with another, or small otherwise than in ASCII: most texts. */
  private static boolean plain(CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign > '~' && LONE_SIGNS.indexOf(sign) < 0) {
        return false;
      }
    }
    return true;
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
