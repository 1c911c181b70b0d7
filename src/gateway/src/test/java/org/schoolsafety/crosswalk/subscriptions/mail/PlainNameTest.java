package org.schoolsafety.crosswalk.subscriptions.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/win",
        "www.evil.example",
        "evil.com/win",
        "(evil.com)",
        "a@evil.com",
        "javascript://x",
        "mailto:a@evil.com",
        "EVIL.COM",
        "WWW.EVIL.COM"
      })
  void what_mail_programs_make_a_link_of_is_left_out(String link) {
    String name = PlainName.of("You won, see " + link + " today");

    assertThat(name).isEqualTo("You won, see … today");
  }

  @Test
  void it_is_one_line_and_short() {
    String name = PlainName.of("Drills\r\n\r\nYou\u2028won\u202e" + "!".repeat(300));

    assertThat(name).startsWith("Drills You won !").hasSize(100).endsWith("…");
  }

  @Test
  void an_honest_name_stays_as_it_is() {
    String name = "Drills & exercises (K-12), St. Paul: what’s new in 2026.";

    assertThat(PlainName.of(name)).isEqualTo(name);
  }
}
