package org.schoolsafety.crosswalk.journeys.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.journeys.access.Api;

class OaiIT {

  private final Shelf shelf = new Shelf();

  @Test
  void what_is_withdrawn_stays_as_a_deleted_record_for_ever() {
    String item = shelf.published("Harvested");
    String identifier = "oai:localhost:" + item;

    String before = get("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier);
    shelf.withdraw(item);
    String after = get("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier);

    assertThat(before)
        .contains("<dc:title>Harvested " + shelf.word())
        .contains("<setSpec>phase:response</setSpec>")
        .contains("<setSpec>topic:fire-drill</setSpec>")
        .contains("<setSpec>topic:drills-and-exercises</setSpec>");
    assertThat(after).contains("<header status=\"deleted\">").doesNotContain("<metadata>");
  }

  @Test
  void the_answer_is_the_same_by_get_and_by_post() {
    Response got = Api.anyone().get("/oai?verb=ListMetadataFormats");
    Response posted =
        Api.anyone()
            .contentType("application/x-www-form-urlencoded")
            .body("verb=ListMetadataFormats")
            .post("/oai");

    assertThat(got.contentType()).startsWith("text/xml");
    assertThat(withoutDate(posted)).isEqualTo(withoutDate(got)).contains("crosswalk-oai.xsd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"verb=%zz", "verb=Identify&a=%e", "verb=%00", "verb=%ff"})
  void a_form_that_cannot_be_read_is_refused_with_what_is_wrong(String form) {
    Response answer =
        Api.anyone().contentType("application/x-www-form-urlencoded").body(form).post("/oai");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getString("detail")).contains("form field");
  }

  @ParameterizedTest
  @CsvSource({
    "verb=, badVerb",
    "verb=Steal, badVerb",
    "verb=ListRecords, badArgument",
    "verb=Identify&colour=red, badArgument",
    "verb=ListRecords&metadataPrefix=marc, cannotDisseminateFormat",
    "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:x, idDoesNotExist",
    "verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01, noRecordsMatch",
    "verb=ListIdentifiers&metadataPrefix=oai_dc&set=topic:nonsense, noRecordsMatch",
    "verb=ListRecords&resumptionToken=nonsense, badResumptionToken",
    "verb=ListSets&resumptionToken=nonsense, badResumptionToken"
  })
  void every_error_of_the_protocol_comes_in_its_words(String query, String code) {
    Response answer = Api.anyone().get("/oai?" + query);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString()).contains("<error code=\"" + code + "\">");
  }

  @Test
  void the_schema_of_the_rich_format_is_there() {
    Response schema = Api.anyone().get("/oai/crosswalk-oai.xsd");

    assertThat(schema.statusCode()).isEqualTo(200);
    assertThat(schema.asString()).contains("https://crosswalk.schoolsafety.org/oai/1.0");
  }

  private static String get(String query) {
    Response answer = Api.anyone().get("/oai?" + query);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.asString();
  }

  private static String withoutDate(Response answer) {
    return answer.asString().replaceAll("<responseDate>[^<]*</responseDate>", "");
  }
}
