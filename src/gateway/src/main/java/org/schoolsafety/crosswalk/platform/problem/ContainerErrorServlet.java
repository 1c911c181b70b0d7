package org.schoolsafety.crosswalk.platform.problem;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers for the container's own errors (web.xml {@code error-page}), which never reach JAX-RS:
 * with a problem report, or its page, that tells nothing of the inside.
 */
@WebServlet(urlPatterns = ContainerErrorServlet.PATH, loadOnStartup = 1)
public class ContainerErrorServlet extends HttpServlet {

  static final String PATH = "/container-error";

  /** Meant for a web server in front of this one; it has no business outside. */
  private static final String SERVERS_OWN = "$WSEP";

  private static final Logger LOG = Logger.getLogger(ContainerErrorServlet.class.getName());

  @Inject transient ProblemResponse problems;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(SERVERS_OWN, null);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (status == null) {
      problems.write(request, response, ProblemType.NOT_FOUND, "Nothing lives at this address.");
      return;
    }
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    ProblemType type = ProblemType.ofStatus((Integer) status);
    if (type.status() >= 500) {
      logCause(request);
    }
    problems.writeForwarded(request, response, type, type.title() + ".", String.valueOf(path));
  }

  private static void logCause(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
      LOG.log(Level.SEVERE, "The container failed to serve a request", cause);
    }
  }
}
