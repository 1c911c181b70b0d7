package org.schoolsafety.crosswalk.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Verifies access tokens (RFC 7519, RFC 9068): signature by the provider's published keys, issuer,
 * audience {@code crosswalk-api}, expiry. Keys are kept for hours, so that a provider that is away
 * for a moment stops nobody who has a token already.
 */
@ApplicationScoped
public class TokenVerifier {

  /** The audience that a token must name. */
  public static final String AUDIENCE = "crosswalk-api";

  private static final Logger LOG = Logger.getLogger(TokenVerifier.class.getName());
  private static final int TIMEOUT_MILLIS = 3_000;
  private static final int LARGEST_KEY_SET = 256 * 1024;
  private static final long OUTAGE_TOLERANCE_MILLIS = 4L * 3600 * 1000;

  @Inject
  @ConfigProperty(name = "crosswalk.oidc.issuer")
  String issuer;

  @Inject
  @ConfigProperty(name = "crosswalk.oidc.jwks.uri")
  String keys;

  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  @PostConstruct
  void prepare() {
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms(), keySource()));
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    JWTClaimsSet exact = new JWTClaimsSet.Builder().issuer(issuer).build();
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(AUDIENCE, exact, Set.of("sub", "exp", "iat")));
  }

  /**
   * The claims of a token that holds.
   *
   * @throws ProblemException {@link ProblemType#INVALID_TOKEN}, or {@link ProblemType#UNAVAILABLE}
   *     if the provider's keys are not known and cannot be read
   */
  JWTClaimsSet verify(String token) {
    try {
      return processor.process(token, null);
    } catch (ParseException | BadJOSEException refused) {
      throw new ProblemException(
              ProblemType.INVALID_TOKEN,
              "The token was not accepted: " + refused.getMessage() + ".")
          .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    } catch (JOSEException noKeys) {
      LOG.log(
          Level.WARNING, "The identity provider''s keys cannot be read: {0}", noKeys.getMessage());
      throw new ProblemException(
              ProblemType.UNAVAILABLE, "Tokens cannot be verified now; reading needs none.")
          .header("Retry-After", "5");
    }
  }

  private static Set<JWSAlgorithm> algorithms() {
    return Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
  }

  private JWKSource<SecurityContext> keySource() {
    try {
      return JWKSourceBuilder.create(
              URI.create(keys).toURL(),
              new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_KEY_SET))
          .retrying(true)
          .outageTolerant(OUTAGE_TOLERANCE_MILLIS)
          .build();
    } catch (MalformedURLException wrong) {
      throw new IllegalStateException("crosswalk.oidc.jwks.uri is no address: " + keys, wrong);
    }
  }
}
