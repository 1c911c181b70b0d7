package org.schoolsafety.crosswalk.publication.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

class LinkedDataTest {

  private static final Instant LATER = Instant.parse("2026-03-01T10:00:00Z");

  private final LinkedData linkedData = new LinkedData();

  @BeforeEach
  void with_the_taxonomy_under_its_public_address() {
    linkedData.taxonomy = new Taxonomy();
    linkedData.gateway = URI.create("https://library.example.org");
  }

  @Test
  void an_item_in_force_is_described_in_the_words_of_schema_org() {
    GuidanceRecord item = Records.meantFor("granite", "Drills", "lockdown", "teachers");

    JsonObject read = read(linkedData.of(item));
    JsonObject term = read.getJsonArray("about").getJsonObject(0);
    JsonObject encoding = read.getJsonObject("encoding");

    assertThat(read.getString("@type")).isEqualTo("DigitalDocument");
    assertThat(read.getString("url"))
        .isEqualTo("https://library.example.org/guidance/" + item.id());
    assertThat(read.getString("name")).isEqualTo("Drills");
    assertThat(read.getString("version")).isEqualTo("1");
    assertThat(read.getJsonObject("publisher").getString("name"))
        .isEqualTo(item.publisher().name());
    assertThat(read.getJsonObject("license").getString("name")).isEqualTo(item.rights());
    assertThat(term.keySet()).contains("@id", "name", "termCode", "inDefinedTermSet");
    assertThat(read.getJsonArray("audience").toString()).contains("\"audienceType\":\"Teachers\"");
    assertThat(encoding.getString("contentUrl")).endsWith(item.id() + "/file");
  }

  @Test
  void no_title_can_end_the_element_that_it_stands_in() {
    GuidanceRecord item = Records.titled("</script><script>alert('x')</script><!-- \"&\u2028");

    String text = linkedData.of(item);

    assertThat(text).doesNotContain("<");
    assertThat(read(text).getString("name")).isEqualTo(item.title());
  }

  @Test
  void what_is_replaced_is_not_described_at_all() {
    GuidanceRecord item = Records.titled("Drills").next().supersededBy(UUID.randomUUID(), LATER);

    String text = linkedData.of(item);

    assertThat(text).isEmpty();
  }

  private static JsonObject read(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }
}
