package org.schoolsafety.crosswalk.platform.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

  @Test
  void a_name_outside_ascii_is_given_twice() {
    String header = Attachment.named("Plan für Évacuation.pdf");

    assertThat(header)
        .isEqualTo(
            "attachment; filename=\"Plan f_r _vacuation.pdf\";"
                + " filename*=UTF-8''Plan%20f%C3%BCr%20%C3%89vacuation.pdf");
  }

  @Test
  void quotes_paths_and_line_ends_cannot_break_out() {
    String header = Attachment.named("../a\"b\r\nX: y.pdf");

    assertThat(header)
        .doesNotContain("\r", "\n", "/")
        .startsWith("attachment; filename=\".._a_b_X: y.pdf\"");
  }
}
