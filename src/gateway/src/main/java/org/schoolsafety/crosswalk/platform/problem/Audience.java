package org.schoolsafety.crosswalk.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;

/** Whom something is told to: a person with a browser, or a machine. */
public enum Audience {
  PERSON,
  MACHINE;

  /** The audience of this request for the path that was asked, which a forward hides. */
  public static Audience of(HttpServletRequest request, String path) {
    String accept = String.valueOf(request.getHeader("Accept"));
    boolean machinePath =
        path.startsWith("/api/")
            || path.startsWith("/feeds/")
            || path.startsWith("/oai")
            || path.endsWith(".json");
    return !machinePath && accept.contains(MediaType.TEXT_HTML) ? PERSON : MACHINE;
  }
}
