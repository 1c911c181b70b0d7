package org.schoolsafety.crosswalk.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Keeps the server's own challenge, which has no body, from being sent: our problem report says more. */
final class UntouchedResponse extends HttpServletResponseWrapper {

  UntouchedResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void setStatus(int status) {
    // Left to the problem report.
  }

  @Override
  public void sendError(int status) {
    // Left to the problem report.
  }

  @Override
  public void sendError(int status, String message) {
    // Left to the problem report.
  }

  @Override
  public void setHeader(String name, String value) {
    // Left to the problem report.
  }

  @Override
  public void addHeader(String name, String value) {
    // Left to the problem report.
  }

  @Override
  public void flushBuffer() {
    // Left to the problem report.
  }
}
