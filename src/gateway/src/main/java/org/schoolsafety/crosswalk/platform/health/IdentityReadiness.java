package org.schoolsafety.crosswalk.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The identity provider gives out its signing keys (RFC 7517). Without it reading goes on, so that
 * its absence is called a degraded service: new sign-ins fail, and nobody who needs no account
 * notices.
 */
@Readiness
@ApplicationScoped
public class IdentityReadiness implements HealthCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  @Inject
  @ConfigProperty(name = "crosswalk.oidc.jwks.uri")
  Optional<String> keys;

  @Inject RecentChecks recent;

  @Override
  public HealthCheckResponse call() {
    return recent.get("identity", this::checkAnew);
  }

  private HealthCheckResponse checkAnew() {
    return keys.map(this::check)
        .orElseGet(() -> degraded("crosswalk.oidc.jwks.uri is not configured"));
  }

  private HealthCheckResponse check(String address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
      int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status == 200 ? HealthCheckResponse.up("identity") : degraded("answered " + status);
    } catch (IOException | IllegalArgumentException failure) {
      return degraded("cannot be reached: " + failure.getClass().getSimpleName());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return degraded("the check was interrupted");
    }
  }

  private static HealthCheckResponse degraded(String reason) {
    return HealthCheckResponse.named("identity")
        .down()
        .withData("service", "degraded: reading works, signing in does not")
        .withData("reason", reason)
        .build();
  }
}
