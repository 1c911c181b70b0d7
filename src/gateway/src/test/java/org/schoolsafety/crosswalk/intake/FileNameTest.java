package org.schoolsafety.crosswalk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "guide.pdf, guide.pdf",
    "../../etc/passwd, passwd",
    "C:\\Users\\me\\plan.docx, plan.docx",
    "'  spaced name.pdf ', spaced name.pdf",
    "'..', unnamed",
    "'/', unnamed"
  })
  void a_sent_name_loses_its_path(String sent, String expected) {
    assertThat(FileName.safe(sent)).isEqualTo(expected);
  }

  @Test
  void control_and_direction_characters_are_dropped() {
    String safe = FileName.safe("in\u0000voice\u202Efdp.exe\r\nX-Header: 1");

    assertThat(safe).isEqualTo("invoicefdp.exeX-Header: 1");
  }

  @Test
  void a_long_name_keeps_its_extension() {
    String safe = FileName.safe("a".repeat(500) + ".docx");

    assertThat(safe).hasSize(200).endsWith(".docx");
  }

  @Property
  void any_name_comes_out_short_and_without_separators(@ForAll String sent) {
    String safe = FileName.safe(sent);

    assertThat(safe)
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(200)
        .doesNotContain("/", "\\", "\n", "\u0000");
  }
}
