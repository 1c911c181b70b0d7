package org.schoolsafety.crosswalk.platform.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTokenTest {

  @Test
  void a_token_is_256_random_bits_that_stand_in_an_address_as_they_are() {
    Set<String> drawn = new HashSet<>();

    for (int time = 0; time < 1_000; time++) {
      drawn.add(SecretToken.draw().text());
    }

    assertThat(drawn).hasSize(1_000).allMatch(text -> text.matches("[A-Za-z0-9_-]{43}"));
    assertThat(drawn).allMatch(text -> Base64.getUrlDecoder().decode(text).length == 32);
  }

  @Test
  void it_is_known_again_by_its_hash_which_does_not_tell_it() {
    SecretToken token = SecretToken.draw();

    SecretToken again = SecretToken.of(token.text()).orElseThrow();

    assertThat(again.hash()).isEqualTo(token.hash()).matches("[0-9a-f]{64}");
    assertThat(token.hash()).isNotEqualTo(SecretToken.draw().hash());
  }

  @Test
  void it_does_not_get_into_a_log() {
    SecretToken token = SecretToken.draw();

    assertThat("Opened by " + token).doesNotContain(token.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "../../etc/passwd", "' or 1=1 --", "%00", "a b"})
  void what_cannot_be_one_is_none(String text) {
    assertThat(SecretToken.of(text)).isEmpty();
  }
}
