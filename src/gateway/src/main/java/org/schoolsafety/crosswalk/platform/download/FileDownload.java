package org.schoolsafety.crosswalk.platform.download;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Conditional;

/**
 * A stored file on its way out: always an attachment, whole or one range of it (RFC 9110, section
 * 14).
 *
 * @param file the file
 * @param cacheControl who may keep a copy
 * @param range the Range header
 * @param ifRange the If-Range header
 * @param encodings the Accept-Encoding header
 */
public record FileDownload(
    StoredFile file,
    String cacheControl,
    @Nullable String range,
    @Nullable String ifRange,
    @Nullable String encodings) {

  /** For what everyone may have: kept anywhere, asked about each time. */
  public static final String PUBLIC = "no-cache";

  /** For what few may have: kept by them alone, asked about each time. */
  public static final String PRIVATE = "private, no-cache";

  /** The response: the file, the part asked for, or that the caller's copy is still good. */
  public Response answer(Request request) {
    String sha256 = file.sha256();
    if (ContentCoding.mayApply(file.mediaType(), encodings)) {
      return Conditional.get(
          request, sha256 + "-encoded", file.since(), cacheControl, () -> part(null));
    }
    return Conditional.get(
        request, sha256, file.since(), cacheControl, () -> part(stillGood() ? range : null));
  }

  private boolean stillGood() {
    return ifRange == null || ifRange.equals("\"" + file.sha256() + "\"");
  }

  private Response.ResponseBuilder part(@Nullable String wanted) {
    Optional<ByteRange> asked = ByteRange.parse(wanted, file.bytes());
    ByteRange part = asked.orElse(ByteRange.whole(file.bytes()));
    Response.ResponseBuilder response =
        Response.status(asked.isPresent() ? 206 : 200)
            .entity(new FileSlice(file.path(), part))
            .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
            .header(HttpHeaders.CONTENT_LENGTH, part.length())
            .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()))
            .header("Content-Security-Policy", "sandbox; default-src 'none'")
            .header("X-Content-Type-Options", "nosniff")
            .header("Accept-Ranges", "bytes");
    return asked.isPresent() ? response.header("Content-Range", part.header()) : response;
  }
}
