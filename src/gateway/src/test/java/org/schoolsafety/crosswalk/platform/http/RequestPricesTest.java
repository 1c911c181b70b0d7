package org.schoolsafety.crosswalk.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPricesTest {

  private static final String ID = "0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01";

  @ParameterizedTest
  @CsvSource({
    "/guidance/ID/difference, 20",
    "/guidance/ID/versions/2/difference, 20",
    "/api/v1/guidance/ID/difference, 20",
    "/api/v1/guidance/ID/difference/, 20",
    "/guidance/ID;a=b/difference;x, 20",
    "/api/v1/guidance/ID/versions/2/difference, 20",
    "/api/v1/submissions/ID/difference, 20",
    "/api/v1/guidance/ID, 1",
    "/api/v1/guidance, 1",
    "/api/v1/guidance/ID/versions/2/file, 1",
    "/difference, 1"
  })
  void every_comparison_counts_as_twenty_requests(String path, int price) throws Exception {
    RequestPrices prices = RequestPrices.of(parameter("costly"), parameter("price"));

    assertThat(prices.of(path.replace("ID", ID))).isEqualTo(price);
  }

  @ParameterizedTest
  @CsvSource({"200, false", "304, true", "404, true", "410, true", "503, true"})
  void an_answer_for_which_nothing_was_made_counts_as_one(int status, boolean cheap) {
    assertThat(RequestPrices.ALL_ALIKE.isCheap(status)).isEqualTo(cheap);
  }

  @Test
  void without_a_word_all_requests_are_alike() {
    assertThat(RequestPrices.of(null, null).of("/guidance/1/difference")).isEqualTo(1);
  }

  /** What the application says, not a copy of it. */
  private static String parameter(String name) throws Exception {
    try (InputStream file = Files.newInputStream(Path.of("src/main/webapp/WEB-INF/web.xml"))) {
      String xml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      Matcher found =
          Pattern.compile(
                  "<param-name>" + name + "</param-name>\\s*<param-value>([^<]*)</param-value>")
              .matcher(xml);
      assertThat(found.find()).isTrue();
      return found.group(1);
    }
  }
}
