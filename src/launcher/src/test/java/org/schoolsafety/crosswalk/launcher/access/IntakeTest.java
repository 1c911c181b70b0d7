package org.schoolsafety.crosswalk.launcher.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final URI NOBODY = URI.create("http://127.0.0.1:1");

  @Test
  void a_duplicate_of_another_organization_s_file_is_called_that_and_nothing_more()
      throws Exception {
    Tokens tokens = Tokens.ofClient(NOBODY, "loader", "secret");
    Intake intake = new Intake(new GatewayClient(NOBODY, tokens, new Patience(Duration.ZERO)));
    LedgerEntry duplicate = new LedgerEntry("8d2e", "plan.pdf", "", "duplicate", "", "", "", "");

    String original = intake.original(duplicate);

    assertThat(original).isEqualTo("of what another organization sent");
  }
}
