package org.schoolsafety.crosswalk.vetting;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows the pages that web servers answer with 200 in the place of a document: "not found", "sign
 * in". Taken in, such a page would wait for a reviewer under the document's title.
 */
final class ErrorPage {

  /** How much of the answer is looked at. */
  static final int LOOKED_AT = 16 * 1024;

  private static final Set<String> PAGE_TYPES = Set.of("text/html", "application/xhtml+xml");
  private static final Set<String> NO_PAGES =
      Set.of(
          "pdf", "doc", "docx", "ppt", "pptx", "xls", "xlsx", "odt", "odp", "ods", "rtf", "csv",
          "zip");
  private static final Pattern BEGINS_AS_PAGE =
      Pattern.compile(
          "^\\uFEFF?\\s*(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TITLE =
      Pattern.compile("<title[^>]*>([^<]*)</title>", Pattern.CASE_INSENSITIVE);

  /** Around the name of the site, which many put before or behind. */
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[|·»–—]\\s*|\\s+-\\s+");

  /** Whole parts of a title; "504 plans" and "Sign-in sheets" are honest ones. */
  private static final Pattern ERROR =
      Pattern.compile(
          "(oops[!,.]* )?(http )?(error )?((40[0134]|410|429|50[0234]) )?(error )?"
              + "((the )?(requested )?(page|file|document|resource|site|url) )?((was|is|could|can|cannot) )?"
              + "((not |not be |be )found|access denied|forbidden|unauthorized|bad request|gone"
              + "|(temporarily )?unavailable|no longer available|internal server error|server error|bad gateway"
              + "|service (temporarily )?unavailable|gateway time-?out|too many requests|(sign|log) ?in( required)?"
              + "|login|just a moment|attention required|under maintenance)[!.… ]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ERROR_NUMBER =
      Pattern.compile(
          "(http )?(error )?(40[0134]|410|429|50[023])( error)?", Pattern.CASE_INSENSITIVE);

  private ErrorPage() {}

  /**
   * Why what was answered is not the document; empty where nothing speaks against it.
   *
   * @param asked the address that was named
   * @param mediaType as the server says
   * @param beginning the first bytes of the answer
   */
  static Optional<String> found(String asked, @Nullable String mediaType, byte[] beginning) {
    String text = new String(beginning, StandardCharsets.UTF_8);
    if (!PAGE_TYPES.contains(String.valueOf(mediaType).toLowerCase(Locale.ROOT))
        && !BEGINS_AS_PAGE.matcher(text).matches()) {
      return Optional.empty();
    }
    String ending = ending(asked);
    if (NO_PAGES.contains(ending)) {
      return Optional.of("answered with a web page where the address names a ." + ending + " file");
    }
    return title(text)
        .filter(title -> BETWEEN_NAMES.splitAsStream(title).anyMatch(ErrorPage::tellsOfAnError))
        .map(title -> "answered with a page that says \"" + title + "\"");
  }

  private static Optional<String> title(String text) {
    Matcher title = TITLE.matcher(text);
    return title.find()
        ? Optional.of(title.group(1).strip().replaceAll("\\s+", " "))
        : Optional.empty();
  }

  private static boolean tellsOfAnError(String part) {
    String plain = part.strip().replaceAll("[:,] ", " ");
    return ERROR.matcher(plain).matches() || ERROR_NUMBER.matcher(plain).matches();
  }

  private static String ending(String address) {
    String path = String.valueOf(URI.create(address).getPath());
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
