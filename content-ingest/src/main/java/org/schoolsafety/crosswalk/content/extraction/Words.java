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
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

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
    return NO_WORD.matcher(composed).replaceAll(" ").strip();
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
