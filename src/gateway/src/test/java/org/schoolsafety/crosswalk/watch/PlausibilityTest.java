package org.schoolsafety.crosswalk.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.content.extraction.Extraction;
import org.schoolsafety.crosswalk.content.extraction.ExtractionOutcome;
import org.schoolsafety.crosswalk.content.extraction.Passage;

class PlausibilityTest {

  private static final String PLAN =
      "Practice the evacuation drill with all staff at the start of the school year. Account for every"
          + " student and visitor at the assembly point. ";
  private static final List<Passage> PUBLISHED = List.of(passage(PLAN.repeat(10)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Page not found. The page you are looking for may have moved.",
        "404",
        "Sorry, this document is no longer available.",
        "Please log in to continue. User name Password",
        "Sign in to your account. Forgot password?",
        "Access denied. You do not have permission to view this page.",
        "Our site is under maintenance and will be back soon.",
        "Checking your browser before you go on.",
        "Your session has expired."
      })
  void a_page_that_says_it_is_none_is_not_the_document(String text) {
    Extraction found = found("text/html", text);

    assertThat(Plausibility.doubt("application/pdf", PUBLISHED, found)).isPresent();
    assertThat(Plausibility.doubt("text/html", PUBLISHED, found)).isPresent();
  }

  @Test
  void a_web_page_where_a_file_was_is_not_the_document() {
    Extraction found = found("text/html", "Welcome to our agency. News and events. ".repeat(80));

    assertThat(Plausibility.doubt("application/pdf", PUBLISHED, found))
        .hasValueSatisfying(
            why -> assertThat(why).contains("web page").contains("application/pdf"));
  }

  @Test
  void the_same_words_as_a_web_page_are_the_document() {
    Extraction found = found("text/html", PLAN.repeat(10) + " Updated in March.");

    assertThat(Plausibility.doubt("application/pdf", PUBLISHED, found)).isEmpty();
  }

  @Test
  void next_to_nothing_is_not_the_document() {
    Extraction found = found("application/pdf", "Placeholder");

    assertThat(Plausibility.doubt("application/pdf", PUBLISHED, found))
        .hasValueSatisfying(why -> assertThat(why).contains("1 words where there were 240"));
  }

  @Test
  void a_file_that_cannot_be_read_is_not_the_document() {
    Extraction found =
        Extraction.without(ExtractionOutcome.ENCRYPTED, "needs a password", "application/pdf");

    assertThat(Plausibility.doubt("application/pdf", PUBLISHED, found))
        .hasValueSatisfying(why -> assertThat(why).contains("encrypted: needs a password"));
  }

  @Test
  void a_document_about_what_is_not_found_is_still_one() {
    String text = "If a student is not found at the assembly point, tell the commander. ";
    List<Passage> published = List.of(passage(text.repeat(3)));

    Extraction found = found("text/html", text.repeat(3) + "Then search the building.");

    assertThat(Plausibility.doubt("text/html", published, found)).isEmpty();
  }

  @Test
  void a_new_edition_of_the_same_kind_is_plausible_however_different() {
    Extraction found =
        found("application/pdf", "Lock the doors, turn off the lights and keep quiet. ".repeat(20));

    assertThat(Plausibility.doubt("application/pdf", PUBLISHED, found)).isEmpty();
  }

  private static Extraction found(String mediaType, String text) {
    return new Extraction(
        ExtractionOutcome.EXTRACTED,
        null,
        mediaType,
        null,
        "en",
        null,
        text.length(),
        List.of(passage(text)),
        null,
        Map.of());
  }

  private static Passage passage(String text) {
    return new Passage(1, null, null, text);
  }
}
