package org.schoolsafety.crosswalk.feeds.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.feeds.SampleFeed;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

class CatalogDatasetTest {

  private static final JsonObject CONTACT =
      Json.createObjectBuilder()
          .add("@type", "Kind")
          .add("fn", "Granite State Center")
          .add("hasEmail", "mailto:library@granite.example")
          .build();

  private final CatalogDataset datasets =
      new CatalogDataset(SampleFeed.GATEWAY, CONTACT, new Taxonomy());

  @Test
  void a_dataset_has_all_that_dcat_us_asks_for() {
    GuidanceRecord item = SampleFeed.item("Plans & \"drills\"");

    JsonObject dataset = datasets.of(item);

    assertThat(DcatUs.faultsOfDataset(dataset)).isEmpty();
    assertThat(dataset.getString("title")).isEqualTo("Plans & \"drills\"");
    assertThat(dataset.getString("identifier")).isEqualTo("urn:uuid:" + item.id());
    assertThat(dataset.getString("issued")).isEqualTo("2025-08-01");
    assertThat(dataset.getString("modified")).isEqualTo("2026-01-05T14:00:00Z");
    assertThat(dataset.getJsonArray("rights").getString(0)).isEqualTo("Free to share");
    assertThat(dataset.getJsonArray("keyword").toString())
        .isEqualTo("[\"Response\",\"Drills and Exercises\",\"Teachers\"]");
    assertThat(dataset.getJsonArray("distribution").getJsonObject(0).getString("downloadURL"))
        .isEqualTo("https://library.example.org/api/v1/guidance/" + item.id() + "/file");
  }

  @Test
  void a_json_ld_processor_understands_every_name_in_it() throws Exception {
    JsonObject dataset = datasets.of(SampleFeed.item("Understood"));
    JsonObject withContext =
        Json.createObjectBuilder(dataset).add("@context", CatalogTerms.context()).build();

    JsonObject expanded = JsonLd.expand(JsonDocument.of(withContext)).get().getJsonObject(0);
    String theme = expanded.getJsonArray("http://www.w3.org/ns/dcat#theme").toString();

    assertThat(expanded.getJsonArray("@type").getString(0))
        .isEqualTo("http://www.w3.org/ns/dcat#Dataset");
    assertThat(theme)
        .contains("http://www.w3.org/2004/02/skos/core#inScheme")
        .contains(
            "\"@id\":\"" + new Taxonomy().vocabulary().concept("phase", "response").get().uri());
    assertThat(namesIn(expanded)).isEqualTo(namesIn(dataset));
  }

  @Test
  void a_word_that_is_in_two_schemes_is_a_keyword_once() {
    GuidanceRecord item = withoutSummary("recovery", "recovery");

    JsonObject dataset = datasets.of(item);

    assertThat(dataset.getJsonArray("keyword").getValuesAs(JsonString::getString))
        .contains("Recovery")
        .doesNotHaveDuplicates();
  }

  @Test
  void an_item_without_a_summary_is_described_by_its_title() {
    GuidanceRecord item = withoutSummary("response", "lockdown");

    JsonObject dataset = datasets.of(item);

    assertThat(dataset.getString("description")).isEqualTo("After a loss");
  }

  @ParameterizedTest
  @CsvSource({"en, en", "en-US, en", "es-MX, es"})
  void languages_are_told_by_two_letters(String tag, String code) {
    GuidanceRecord item = Records.in(tag, "Bus evacuation");

    JsonObject dataset = datasets.of(item);

    assertThat(dataset.getJsonArray("language").getString(0)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hmn", "und"})
  void a_language_that_has_no_two_letters_stays_unsaid(String tag) {
    GuidanceRecord item = Records.in(tag, "Bus evacuation");

    JsonObject dataset = datasets.of(item);

    assertThat(dataset).doesNotContainKey("language");
  }

  private static GuidanceRecord withoutSummary(String phase, String function) {
    GuidanceRecord like = Records.titled("After a loss");
    return new GuidanceRecord(
        like.id(),
        like.title(),
        "",
        like.status(),
        like.version(),
        like.publisher(),
        like.kind(),
        List.of(phase),
        like.topics(),
        like.audiences(),
        List.of(function),
        like.hazards(),
        like.evidence(),
        like.language(),
        like.rights(),
        like.sourceUrl(),
        like.issued(),
        like.published(),
        like.updated(),
        like.file(),
        like.vetting());
  }

  /** A name that the context does not have is lost on the way, with all below it. */
  private static int namesIn(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT ->
          value.asJsonObject().entrySet().stream()
              .filter(each -> !each.getKey().startsWith("@"))
              .mapToInt(each -> 1 + namesIn(each.getValue()))
              .sum();
      case ARRAY -> value.asJsonArray().stream().mapToInt(CatalogDatasetTest::namesIn).sum();
      default -> 0;
    };
  }
}
