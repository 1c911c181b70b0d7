package org.schoolsafety.crosswalk.platform.problem;

import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.schoolsafety.crosswalk.platform.tracing.RequestId;

/**
 * Writes a problem report where there is no JAX-RS: in servlet filters and on the container's error
 * path.
 */
public final class ProblemResponse {

  private ProblemResponse() {}

  /** Resets the response's body and writes the report; the caller sets further headers before. */
  public static void write(
      HttpServletRequest request, HttpServletResponse response, ProblemType type, String detail)
      throws IOException {
    write(request, response, type, detail, request.getRequestURI());
  }

  /** The same for a request that was forwarded, with the path the caller asked for. */
  public static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      ProblemType type,
      String detail,
      String path)
      throws IOException {
    response.resetBuffer();
    response.setStatus(type.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(RequestId.HEADER, RequestId.of(request));
    Problem problem = Problem.of(type, detail, path, RequestId.of(request), List.of());
    try (OutputStream out = response.getOutputStream();
        JsonWriter writer = Json.createWriter(out)) {
      writer.write(problem.toJson());
    }
  }
}
