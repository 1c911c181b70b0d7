package org.schoolsafety.crosswalk.platform.download;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the server may compress a response on its way out. What it compresses is another
 * representation (RFC 9110, section 8.4): it needs an entity tag of its own, and no part of it is a
 * part of the file.
 */
final class ContentCoding {

  private static final Pattern COMPRESSED = Pattern.compile("\\b(gzip|x-gzip|deflate|zlib)\\b|\\*");
  private static final Pattern COMPRESSIBLE =
      Pattern.compile("text/.*|application/(.*\\+)?(json|xml)|image/svg\\+xml");

  private ContentCoding() {}

  static boolean mayApply(String mediaType, @Nullable String acceptEncoding) {
    String type = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    String accepted = acceptEncoding == null ? "" : acceptEncoding.toLowerCase(Locale.ROOT);
    return COMPRESSIBLE.matcher(type).matches() && COMPRESSED.matcher(accepted).find();
  }
}
