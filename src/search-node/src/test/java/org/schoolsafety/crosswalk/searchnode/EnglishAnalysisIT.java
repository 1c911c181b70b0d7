package org.schoolsafety.crosswalk.searchnode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin in a real node: what it makes of text, asked by {@code _analyze}. */
class EnglishAnalysisIT {

  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  @TempDir static Path work;
  private static RunningNode node;

  @BeforeAll
  static void start_the_node() throws Exception {
    Path home = Path.of(System.getProperty("node.home"));
    node = RunningNode.start(home, Path.of(System.getProperty("plugin.zip")), work);
    var created =
        node.send(
            "PUT",
            "/guidance",
            """
            {"settings": {"analysis": {
              "filter": {
                "possessive": {"type": "stemmer", "language": "possessive_english"},
                "stem": {"type": "stemmer", "language": "english"},
                "wordings": {"type": "synonym_graph", "synonyms": ["SRO, school resource officer"]}
              },
              "normalizer": {"sorting": {"type": "custom", "filter": ["lowercase", "asciifolding"]}},
              "analyzer": {"query_text": {"type": "custom", "tokenizer": "standard",
                "filter": ["possessive", "lowercase", "asciifolding", "stem", "wordings"]}}
            }}}
            """);
    assertThat(created.statusCode()).as(created.body()).isEqualTo(200);
  }

  @AfterAll
  static void stop_the_node() throws Exception {
    node.close();
  }

  @Test
  void an_acronym_in_a_query_becomes_its_words_too() throws Exception {
    String request = "{\"analyzer\":\"query_text\",\"text\":\"the SRO's training\"}";

    List<String> tokens = analyze("/guidance/_analyze", request);

    assertThat(tokens).containsExactly("the", "school", "sro", "resourc", "offic", "train");
  }

  @Test
  void the_english_analyzer_drops_stop_words_and_stems() throws Exception {
    String request = "{\"analyzer\":\"english\",\"text\":\"The school's assessments\"}";

    List<String> tokens = analyze("/_analyze", request);

    assertThat(tokens).containsExactly("school", "assess");
  }

  @Test
  void a_normalizer_folds_case_and_accents() throws Exception {
    String request = "{\"normalizer\":\"sorting\",\"text\":\"Élan VITAL\"}";

    List<String> tokens = analyze("/guidance/_analyze", request);

    assertThat(tokens).containsExactly("elan vital");
  }

  @Test
  void markup_and_addresses_are_handled_without_an_index() throws Exception {
    String request =
        "{\"char_filter\":[\"html_strip\"],\"tokenizer\":\"uax_url_email\",\"filter\":[\"lowercase\"],"
            + "\"text\":\"<b>Write</b> to Desk@Example.org\"}";

    List<String> tokens = analyze("/_analyze", request);

    assertThat(tokens).containsExactly("write", "to", "desk@example.org");
  }

  private static List<String> analyze(String path, String request) throws Exception {
    var answer = node.send("POST", path, request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return TOKEN.matcher(answer.body()).results().map(match -> match.group(1)).toList();
  }
}
