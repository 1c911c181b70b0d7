package org.schoolsafety.crosswalk.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;

/** Whom something is told to: a person with a browser, or a machine. */
public enum Audience {
  PERSON,
  MACHINE;

  /** The audience of this request for the path that was asked, which a forward hides. */
  static Audience of(HttpServletRequest request, String path) {
    String accept = String.valueOf(request.getHeader("Accept"));
    return !isOfMachines(path) && accept.contains(MediaType.TEXT_HTML) ? PERSON : MACHINE;
  }

  /** Whether nothing for people lives at this path. */
  public static boolean isOfMachines(String path) {
    return path.startsWith("/api/")
        || path.startsWith("/feeds/")
        || path.startsWith("/oai")
        || path.endsWith(".json");
  }
}
