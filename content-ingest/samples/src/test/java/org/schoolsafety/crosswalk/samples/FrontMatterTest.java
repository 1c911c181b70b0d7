package org.schoolsafety.crosswalk.samples;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.content.vocabulary.Vocabulary;

class FrontMatterTest {
  private static final String GOOD =
      """
      ---
      format: pdf
      title: Fire drill
      summary: How to hold one.
      publisher: granite-center
      sourceUrl: https://granite.example.org/fire
      issued: 2025-01-31
      language: en
      rights: CC0
      kind: guidance
      phases: [response]
      topics: [drills-and-exercises]
      audiences: [teachers]
      reason: Sound.
      ---
      Walk, do not run.
      """;

  @TempDir Path directory;

  @BeforeEach
  void one_known_organization() throws IOException {
    Files.writeString(
        directory.resolve("organizations.yaml"),
        "- {id: granite-center, name: Center, type: state-school-safety-center,"
            + " jurisdiction: Granite, url: 'https://granite.example.org'}\n");
  }

  @Test
  void an_unknown_topic_is_named_with_its_file_and_the_known_ones() throws IOException {
    sample("fire.md", GOOD.replace("drills-and-exercises", "drill-and-exercise"));

    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidLibrary.class)
        .hasMessageContaining("fire.md: unknown topic 'drill-and-exercise'; known: ")
        .hasMessageContaining("drills-and-exercises");
  }

  @Test
  void a_missing_rights_statement_is_named() throws IOException {
    sample("fire.md", GOOD.replace("rights: CC0\n", ""));

    assertThatThrownBy(this::read).hasMessageContaining("fire.md: 'rights' is missing");
  }

  @Test
  void a_date_that_is_none_is_named() throws IOException {
    sample("fire.md", GOOD.replace("2025-01-31", "2025-02-30"));

    assertThatThrownBy(this::read)
        .hasMessageContaining("fire.md: 'issued' is '2025-02-30', but must be a date");
  }

  @Test
  void a_publisher_that_is_not_an_organization_is_named() throws IOException {
    sample("fire.md", GOOD.replace("publisher: granite-center", "publisher: nobody"));

    assertThatThrownBy(this::read)
        .hasMessageContaining("fire.md: unknown publisher 'nobody'; known: [granite-center]");
  }

  @Test
  void a_misspelt_key_is_named() throws IOException {
    sample("fire.md", GOOD.replace("audiences:", "audience:"));

    assertThatThrownBy(this::read)
        .hasMessageContaining("fire.md: front matter: ")
        .hasMessageContaining("\"audience\"");
  }

  @Test
  void a_rating_of_another_scale_is_refused() throws IOException {
    sample(
        "fire.md",
        GOOD.replace(
            "reason: Sound.\n",
            "reason: Sound.\nevidence:\n  - {scale: essa-tier, rating: effective,"
                + " source: 'https://ies.ed.gov', date: 2025-01-01, scope: All}\n"));

    assertThatThrownBy(this::read)
        .hasMessageContaining("fire.md: unknown essa-tier 'effective'; known: ");
  }

  @Test
  void a_file_without_front_matter_is_named() throws IOException {
    sample("fire.md", "# Fire drill\n");

    assertThatThrownBy(this::read)
        .hasMessageContaining("fire.md: must begin with front matter between two lines of ---");
  }

  @Test
  void problems_of_all_files_are_told_at_once() throws IOException {
    sample("fire.md", GOOD.replace("[response]", "[reaction]"));
    sample("flood.md", GOOD.replace("kind: guidance", "kind: advice"));

    assertThatThrownBy(this::read)
        .hasMessageContaining("fire.md: unknown phase 'reaction'")
        .hasMessageContaining("flood.md: unknown kind 'advice'");
  }

  private void sample(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private SampleLibrary read() {
    return SampleLibrary.read(directory, Vocabulary.load());
  }
}
