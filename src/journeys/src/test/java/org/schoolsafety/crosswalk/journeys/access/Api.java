package org.schoolsafety.crosswalk.journeys.access;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.schoolsafety.crosswalk.journeys.RunningGateway;

/** Requests to the running gateway, as anyone or as the demo user of a role. */
public final class Api {

  /** Shorter than the life of an access token. */
  private static final Duration TOKEN_KEPT = Duration.ofMinutes(3);

  private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

  private Api() {}

  private record Token(String value, Instant until) {}

  /** A request without a token. */
  public static RequestSpecification anyone() {
    return RestAssured.given()
        .baseUri(RunningGateway.get().url())
        .accept(ContentType.ANY)
        .redirects()
        .follow(false);
  }

  /** A request of the demo user with this role. */
  public static RequestSpecification as(String role) {
    return anyone().header("Authorization", "Bearer " + token(role));
  }

  /** A request of the service client of this id. */
  public static RequestSpecification asClient(String client) {
    Token token = TOKENS.compute(client, (id, kept) -> isGood(kept) ? kept : ofClient(id));
    return anyone().header("Authorization", "Bearer " + token.value());
  }

  /** A request of somebody else, whose token this gives when there is none that is still good. */
  static RequestSpecification bearing(String name, Supplier<String> asked) {
    Token token =
        TOKENS.compute(
            name,
            (id, kept) ->
                isGood(kept) ? kept : new Token(asked.get(), Instant.now().plus(TOKEN_KEPT)));
    return anyone().header("Authorization", "Bearer " + token.value());
  }

  private static Token ofClient(String client) {
    return new Token(RunningGateway.get().clientToken(client), Instant.now().plus(TOKEN_KEPT));
  }

  /** The token of the demo user with this role. */
  public static String token(String role) {
    return TOKENS.compute(role, (name, kept) -> isGood(kept) ? kept : fresh(name)).value();
  }

  private static boolean isGood(@org.jspecify.annotations.Nullable Token kept) {
    return kept != null && Instant.now().isBefore(kept.until());
  }

  private static Token fresh(String role) {
    return new Token(RunningGateway.get().token(role), Instant.now().plus(TOKEN_KEPT));
  }
}
