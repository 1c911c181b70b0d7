package org.schoolsafety.crosswalk.launcher.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MultipartTest {
  @TempDir Path folder;

  @Test
  void a_file_name_cannot_end_its_header_or_its_quotes() {
    String name = "a\"b\r\nc.pdf";

    String quoted = Multipart.quoted(name);

    assertThat(quoted).isEqualTo("a%22b%0D%0Ac.pdf");
  }

  @Test
  void the_length_of_the_body_is_known_before_it_is_sent() throws Exception {
    Path file = Files.writeString(folder.resolve("für-alle.txt"), "twelve bytes");
    Multipart multipart = new Multipart("{\"rights\":\"free\"}", file);
    String boundary = multipart.contentType().substring("multipart/form-data; boundary=".length());

    long length = multipart.body().contentLength();

    assertThat(length)
        .isEqualTo(
            multipart.opening().getBytes(StandardCharsets.UTF_8).length
                + 12
                + ("\r\n--" + boundary + "--\r\n").length());
  }

  @Test
  void metadata_goes_before_the_file() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.pdf"), "");

    String opening = new Multipart("{\"rights\":\"free\"}", file).opening();

    assertThat(opening)
        .containsSubsequence(
            "name=\"metadata\"", "{\"rights\":\"free\"}", "name=\"file\"; filename=\"plan.pdf\"");
  }
}
