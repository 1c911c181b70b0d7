package org.schoolsafety.crosswalk.publication.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Conditional;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.publication.ReadOriginal;

/**
 * An original on its way out: always an attachment, whole or one range of it (RFC 9110, section
 * 14).
 *
 * @param original the file
 * @param range the Range header
 * @param ifRange the If-Range header
 * @param encodings the Accept-Encoding header
 */
record FileDownload(
    ReadOriginal.Original original,
    @Nullable String range,
    @Nullable String ifRange,
    @Nullable String encodings) {

  Response answer(Request request) {
    String sha256 = file().sha256();
    if (ContentCoding.mayApply(file().mediaType(), encodings)) {
      return Conditional.get(
          request, sha256 + "-encoded", original.record().updated(), () -> part(null));
    }
    return Conditional.get(
        request, sha256, original.record().updated(), () -> part(stillGood() ? range : null));
  }

  private OriginalFile file() {
    return original.record().file();
  }

  private boolean stillGood() {
    return ifRange == null || ifRange.equals("\"" + file().sha256() + "\"");
  }

  private Response.ResponseBuilder part(@Nullable String wanted) {
    OriginalFile file = file();
    Optional<ByteRange> asked = ByteRange.parse(wanted, file.bytes());
    ByteRange part = asked.orElse(ByteRange.whole(file.bytes()));
    Response.ResponseBuilder response =
        Response.status(asked.isPresent() ? 206 : 200)
            .entity(new FileSlice(original.path(), part))
            .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
            .header(HttpHeaders.CONTENT_LENGTH, part.length())
            .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()))
            .header("Content-Security-Policy", "sandbox; default-src 'none'")
            .header("X-Content-Type-Options", "nosniff")
            .header(HttpHeaders.CACHE_CONTROL, "no-cache")
            .header("Accept-Ranges", "bytes");
    return asked.isPresent() ? response.header("Content-Range", part.header()) : response;
  }
}
