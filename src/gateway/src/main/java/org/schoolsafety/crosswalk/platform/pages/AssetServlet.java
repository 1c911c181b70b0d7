package org.schoolsafety.crosswalk.platform.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.schoolsafety.crosswalk.platform.problem.ProblemResponse;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Serves {@code /assets/<checksum>/<path>}: immutable under the present checksum (RFC 8246); under
 * an older release's checksum the present file, not to be kept.
 */
@WebServlet(urlPatterns = "/assets/*")
public class AssetServlet extends HttpServlet {

  @Inject transient Assets assets;
  @Inject transient ProblemResponse problems;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] parts = String.valueOf(request.getPathInfo()).split("/", 3);
    Optional<Asset> asset = parts.length == 3 ? assets.find(parts[2]) : Optional.empty();
    if (asset.isEmpty()) {
      problems.write(request, response, ProblemType.NOT_FOUND, "There is no such asset.");
      return;
    }
    boolean present = parts[1].equals(assets.checksum());
    response.setHeader(
        "Cache-Control", present ? "public, max-age=31536000, immutable" : "no-cache");
    response.setContentType(asset.get().mediaType());
    response.setContentLength(asset.get().bytes().length);
    response.getOutputStream().write(asset.get().bytes());
  }
}
