package org.schoolsafety.crosswalk.content.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.documents.Documents;

class LanguageGuessTest {
  private final LanguageGuess language = new LanguageGuess();

  @Test
  void english_and_spanish_are_told_apart() {
    String english = "Families wait at the reunification site until the staff calls their names.";
    String spanish =
        "Las familias esperan en el lugar de reunificación hasta que el personal de la escuela"
            + " llame a sus hijos por su nombre.";

    String first = language.of(passages(english + " " + Documents.SENTENCE));
    String second = language.of(passages(spanish + " " + spanish));

    assertThat(first).isEqualTo("en");
    assertThat(second).isEqualTo("es");
  }

  @Test
  void too_little_text_gives_no_language() {
    assertThat(language.of(passages("EOP checklist"))).isNull();
  }

  @Test
  void numbers_give_no_language() {
    assertThat(language.of(passages("603 271 2231 ".repeat(100)))).isNull();
  }

  private static List<Passage> passages(String text) {
    return List.of(new Passage(1, null, null, text));
  }
}
