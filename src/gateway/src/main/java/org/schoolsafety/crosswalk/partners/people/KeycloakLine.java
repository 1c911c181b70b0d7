package org.schoolsafety.crosswalk.partners.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** Sends requests to Keycloak, and waits for each a few seconds at most. */
@ApplicationScoped
class KeycloakLine {

  private static final Logger LOG = Logger.getLogger(KeycloakLine.class.getName());
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(10);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(ANSWER).build(), BodyHandlers.ofString());
    } catch (IOException away) {
      LOG.log(Level.WARNING, "The identity provider does not answer: {0}", away.toString());
      throw new ProblemException(
              ProblemType.UNAVAILABLE,
              "The identity provider does not answer now. Nothing was changed.")
          .header("Retry-After", "5");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "Interrupted while asking the identity provider", interrupted);
    }
  }
}
