package org.schoolsafety.crosswalk.launcher.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files are worth sending once more. */
class LedgerEntryTest {
  @ParameterizedTest
  @CsvSource({
    "corrupt, '', true",
    "quarantined, '', true",
    "encrypted, '', true",
    "unsupported, '', true",
    "extracted, 4f1c, false",
    "truncated, 4f1c, false",
    "duplicate, '', false",
    "'', '', false",
  })
  void what_led_to_nothing_may_come_again(String outcome, String candidate, boolean again) {
    LedgerEntry entry = new LedgerEntry("8d2e", "plan.pdf", "", outcome, "", "", candidate, "");

    boolean ledToNothing = entry.ledToNothing();

    assertThat(ledToNothing).isEqualTo(again);
  }
}
