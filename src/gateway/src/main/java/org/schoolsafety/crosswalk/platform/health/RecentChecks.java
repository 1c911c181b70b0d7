package org.schoolsafety.crosswalk.platform.health;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Keeps each check's answer for a second, and has one caller at a time find it anew: anyone may ask
 * for the gateway's health as often as they like, and the parts behind it do not notice.
 */
@ApplicationScoped
public class RecentChecks {

  private final Cache<String, HealthCheckResponse> answers =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build();

  /** The answer of this name, at most a second old. */
  public HealthCheckResponse get(String name, Supplier<HealthCheckResponse> check) {
    return answers.get(name, unknown -> check.get());
  }
}
