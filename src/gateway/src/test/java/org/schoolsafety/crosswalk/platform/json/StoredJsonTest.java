package org.schoolsafety.crosswalk.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StoredJsonTest {

  @Test
  void a_nul_becomes_the_replacement_character() {
    String json = StoredJson.write(Map.of("text", "a\u0000b"));

    assertThat(json).isEqualTo("{\"text\":\"a\uFFFDb\"}");
  }

  @Test
  void text_that_only_looks_like_an_escaped_nul_stays() {
    String text = "write \\u0000 for it";

    String json = StoredJson.write(Map.of("text", text));

    assertThat(StoredJson.read(json, Map.class)).isEqualTo(Map.of("text", text));
  }

  @Property(tries = 300)
  void everything_else_comes_back_as_it_was(@ForAll String text) {
    String json = StoredJson.write(Map.of("text", text));

    assertThat(StoredJson.read(json, Map.class))
        .isEqualTo(Map.of("text", text.replace('\u0000', '\uFFFD')));
  }
}
