package org.schoolsafety.crosswalk.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.platform.problem.ProblemResponse;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Keeps one address from using up the gateway for everyone: a token bucket an address, answered
 * with 429 and {@code Retry-After} in seconds (RFC 6585, section 4). {@code
 * crosswalk.rate.per.second=0} turns it off. What is costly to answer counts as many requests: all
 * are taken beforehand, and all but one given back if there was nothing to make (304, an error).
 */
public class RateLimitFilter extends HttpFilter {

  private static final int ADDRESSES_REMEMBERED = 50_000;

  @Inject
  @ConfigProperty(name = "crosswalk.rate.per.second", defaultValue = "50")
  int perSecond;

  @Inject
  @ConfigProperty(name = "crosswalk.rate.burst", defaultValue = "400")
  int burst;

  @Inject transient ProblemResponse problems;

  private final transient Cache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(ADDRESSES_REMEMBERED)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  private transient RequestPrices prices = RequestPrices.ALL_ALIKE;

  @Override
  public void init() {
    prices = RequestPrices.of(getInitParameter("costly"), getInitParameter("price"));
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (perSecond <= 0) {
      chain.doFilter(request, response);
      return;
    }
    Bucket bucket = buckets.get(ClientAddress.of(request.getRemoteAddr()), address -> newBucket());
    int price = Math.min(prices.of(request), burst);
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(price);
    if (!probe.isConsumed()) {
      refuse(request, response, probe);
      return;
    }
    chain.doFilter(request, response);
    if (price > 1 && prices.isCheap(response.getStatus())) {
      bucket.addTokens(price - 1);
    }
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
        .build();
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, ConsumptionProbe probe)
      throws IOException {
    long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    response.setHeader("Retry-After", Long.toString(seconds));
    problems.write(
        request,
        response,
        ProblemType.TOO_MANY_REQUESTS,
        "Too many requests came from your address.");
  }
}
