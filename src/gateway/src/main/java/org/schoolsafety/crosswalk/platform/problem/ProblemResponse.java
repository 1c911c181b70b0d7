package org.schoolsafety.crosswalk.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.schoolsafety.crosswalk.platform.tracing.RequestId;

/**
 * Writes a problem report where there is no JAX-RS: in servlet filters and on the container's error
 * path. As there, a browser that asks for HTML gets it as a page.
 */
@ApplicationScoped
public class ProblemResponse {

  @Inject ProblemPage page;

  @Inject RefusedRequests refused;

  /** Resets the response's body and writes the report; the caller sets further headers before. */
  public void write(
      HttpServletRequest request, HttpServletResponse response, ProblemType type, String detail)
      throws IOException {
    write(request, response, type, detail, request.getRequestURI(), "");
  }

  /** The same for a request that was forwarded, with the path the caller asked for. */
  public void writeForwarded(
      HttpServletRequest request,
      HttpServletResponse response,
      ProblemType type,
      String detail,
      String path)
      throws IOException {
    write(request, response, type, detail, path, "");
  }

  /** The same, with these words kept in the page's search box. */
  public void writeKeeping(
      HttpServletRequest request,
      HttpServletResponse response,
      ProblemType type,
      String detail,
      String words)
      throws IOException {
    write(request, response, type, detail, request.getRequestURI(), words);
  }

  private void write(
      HttpServletRequest request,
      HttpServletResponse response,
      ProblemType type,
      String detail,
      String path,
      String words)
      throws IOException {
    refused.count(type);
    response.resetBuffer();
    response.setStatus(type.status());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(RequestId.HEADER, RequestId.of(request));
    Problem problem = Problem.of(type, detail, path, RequestId.of(request), List.of());
    boolean person = Audience.of(request, path) == Audience.PERSON;
    response.setContentType(person ? "text/html;charset=UTF-8" : Problem.MEDIA_TYPE);
    String body = person ? page.render(problem, words) : problem.toJson().toString();
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
