package org.schoolsafety.crosswalk.platform.tracing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives each request its id, and every log line and record written while it is served the same. */
public class RequestIdFilter extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = RequestId.assign(request, request.getHeader(RequestId.HEADER));
    response.setHeader(RequestId.HEADER, id);
    RequestLog.begin(id);
    RequestOrigin.begin(request);
    try {
      chain.doFilter(request, response);
    } finally {
      RequestOrigin.end();
      RequestLog.end();
    }
  }
}
