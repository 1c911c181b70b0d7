package org.schoolsafety.crosswalk.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import org.junit.jupiter.api.Test;

class TokenClaimsTest {

  @Test
  void a_person_is_known_by_the_user_name() {
    JWTClaimsSet claims = claims("8d2e", "reviewer-demo").claim("client_id", "pages").build();

    String name = TokenClaims.caller(claims).username();

    assertThat(name).isEqualTo("reviewer-demo");
  }

  @Test
  void keycloaks_service_account_is_seen_to_be_no_person() {
    JWTClaimsSet claims =
        claims("4f1c", "service-account-crosswalk-vetting")
            .claim("azp", "crosswalk-vetting")
            .build();

    String name = TokenClaims.caller(claims).username();

    assertThat(name).isEqualTo("crosswalk-vetting (service client)");
  }

  @Test
  void a_client_that_is_its_own_subject_is_seen_to_be_no_person() {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder().subject("harvester").claim("client_id", "harvester").build();

    String name = TokenClaims.caller(claims).username();

    assertThat(name).isEqualTo("harvester (service client)");
  }

  private static JWTClaimsSet.Builder claims(String subject, String user) {
    return new JWTClaimsSet.Builder().subject(subject).claim("upn", user);
  }
}
