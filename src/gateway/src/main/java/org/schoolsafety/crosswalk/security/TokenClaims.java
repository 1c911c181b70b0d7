package org.schoolsafety.crosswalk.security;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the caller from a verified token's claims. */
final class TokenClaims {

  private TokenClaims() {}

  static Caller caller(JWTClaimsSet claims) {
    Object demo = claims.getClaim("demo");
    return new Caller(
        claims.getSubject(),
        name(claims),
        text(claims.getClaim("organization"), ""),
        roles(claims.getClaim("groups")),
        demo != null && Boolean.parseBoolean(demo.toString()),
        isServiceClient(claims));
  }

  /** A service client is named as such, so that nobody takes its acts for a person's. */
  private static String name(JWTClaimsSet claims) {
    return isServiceClient(claims) ? client(claims) + " (service client)" : user(claims);
  }

  /**
   * A service client acts for itself: its token's subject is the client (RFC 9068, section 2.2),
   * or, with Keycloak, the client's service account.
   */
  private static boolean isServiceClient(JWTClaimsSet claims) {
    String client = client(claims);
    boolean itself =
        client.equals(claims.getSubject()) || user(claims).equals("service-account-" + client);
    return !client.isEmpty() && itself;
  }

  private static String user(JWTClaimsSet claims) {
    return text(claims.getClaim("upn"), claims.getSubject());
  }

  private static String client(JWTClaimsSet claims) {
    return text(claims.getClaim("client_id"), text(claims.getClaim("azp"), ""));
  }

  private static String text(@Nullable Object claim, String otherwise) {
    return claim == null ? otherwise : claim.toString();
  }

  private static Set<String> roles(@Nullable Object groups) {
    return groups instanceof Collection<?> names
        ? names.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }
}
