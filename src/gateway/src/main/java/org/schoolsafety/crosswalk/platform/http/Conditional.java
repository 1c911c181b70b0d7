package org.schoolsafety.crosswalk.platform.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Conditional GET (RFC 9110, section 13): answers 304 before the body is made when the caller's
 * copy is still good.
 */
public final class Conditional {

  /** Nobody may show a copy as current without asking. */
  public static final String ALWAYS_ASK = "no-cache";

  /** As RFC 9110, section 5.6.7, has it; RESTEasy would make a format for each answer. */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private Conditional() {}

  /**
   * As {@link #get(Request, String, Instant, Supplier)}, for answers that caches may keep: a 304
   * says so again (RFC 9110, section 15.4.5).
   *
   * @param cacheControl the header, by RFC 9111
   */
  public static Response get(
      Request request,
      String tag,
      @Nullable Instant modified,
      String cacheControl,
      Supplier<Response.ResponseBuilder> body) {
    Response response = get(request, tag, modified, body);
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, cacheControl);
    return response;
  }

  /**
   * The response with these validators: 304 without calling {@code body}, or 200 with what it
   * gives.
   */
  public static Response get(
      Request request,
      String tag,
      @Nullable Instant modified,
      Supplier<Response.ResponseBuilder> body) {
    EntityTag entityTag = new EntityTag(tag);
    Response.ResponseBuilder unchanged =
        modified == null
            ? request.evaluatePreconditions(entityTag)
            : request.evaluatePreconditions(seconds(modified), entityTag);
    Response.ResponseBuilder response = unchanged == null ? body.get() : unchanged;
    response.tag(entityTag);
    if (modified != null) {
      response.lastModified(null).header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(modified));
    }
    return response.build();
  }

  /** HTTP dates have whole seconds. */
  private static Date seconds(Instant instant) {
    return Date.from(Instant.ofEpochSecond(instant.getEpochSecond()));
  }
}
