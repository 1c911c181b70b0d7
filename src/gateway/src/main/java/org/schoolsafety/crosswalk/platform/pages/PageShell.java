package org.schoolsafety.crosswalk.platform.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.platform.http.Conditional;

/**
 * Puts the frame around a page and makes the response: UTF-8 HTML, kept briefly, revalidated by
 * ETag.
 */
@ApplicationScoped
public class PageShell {

  private static final FeedLink EVERYTHING =
      new FeedLink("/feeds/guidance.atom", "All guidance, newest change first");

  /** With another start the templates and settings may be others too. */
  private final String start = UUID.randomUUID().toString().substring(0, 8);

  @Inject Templates templates;
  @Inject Assets assets;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url")
  String publicUrl;

  @Inject
  @ConfigProperty(name = "crosswalk.site.name", defaultValue = "Crosswalk")
  String siteName;

  @Inject
  @ConfigProperty(name = "crosswalk.site.operator")
  Optional<String> operator;

  /** A frame with this title; the page refines it. */
  public PageFrame frame(String title, String description) {
    String url = publicUrl.replaceAll("/+$", "");
    Site site = new Site(siteName, operator.orElse(""), url, assets.prefix());
    return new PageFrame(site, title, description, null, EVERYTHING, "", false, true);
  }

  /** The whole document. */
  public String render(String template, PageFrame frame, Object view) {
    return templates.render(template, frame, view);
  }

  /**
   * 200 with the page, or 304 if the browser has the same one; kept for {@code seconds} by caches.
   */
  public Response respond(
      Request request, String template, PageFrame frame, Object view, int seconds) {
    String html = render(template, frame, view);
    Response response =
        Conditional.get(
            request,
            checksum(html),
            null,
            () -> Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")));
    return kept(response, seconds);
  }

  /**
   * The same for a page that is costly to make: 304 without making it, if the browser has it as it
   * is in this state.
   *
   * @param state what the page follows from, in the characters of an ETag
   * @param page makes the whole document
   */
  public Response respond(Request request, String state, Supplier<String> page) {
    Response response =
        Conditional.get(
            request,
            state + "-" + start,
            null,
            () -> Response.ok(page.get(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")));
    return kept(response, 0);
  }

  private static Response kept(Response response, int seconds) {
    response.getHeaders().putSingle("Cache-Control", "public, max-age=" + seconds);
    response.getHeaders().putSingle("Vary", "Accept");
    return response;
  }

  private static String checksum(String html) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
