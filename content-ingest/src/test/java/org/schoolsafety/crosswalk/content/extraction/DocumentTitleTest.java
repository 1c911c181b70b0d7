package org.schoolsafety.crosswalk.content.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTitleTest {
  private static final List<Passage> TEXT =
      List.of(new Passage(1, null, 1, "3\nReunification Guide\nHow to do it."));

  @ParameterizedTest
  @CsvSource({
    "Reunification Plan, Reunification Plan",
    "Microsoft Word - Bus Safety.docx, Bus Safety",
    "EOP_final.indd, EOP_final"
  })
  void the_declared_title_is_cleaned(String declared, String title) {
    assertThat(DocumentTitle.of(declared, TEXT)).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PowerPoint Presentation", "untitled", "Sheet1", "/docProps/thumb.jpeg", " "})
  void a_title_that_a_program_made_up_gives_way_to_the_first_line(String declared) {
    assertThat(DocumentTitle.of(declared, TEXT)).isEqualTo("Reunification Guide");
  }

  @Test
  void what_a_web_page_says_before_its_title_is_no_title() {
    List<Passage> page =
        List.of(
            new Passage(
                1,
                null,
                null,
                "Skip Ribbon Commands\nSkip to main content\nHow We Help Make Schools Safer"));

    assertThat(DocumentTitle.of(null, page)).isEqualTo("How We Help Make Schools Safer");
  }

  @Test
  void without_text_and_title_there_is_none() {
    assertThat(DocumentTitle.of(null, List.of())).isNull();
  }
}
