package org.schoolsafety.crosswalk.feeds.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OaiTest {

  @ParameterizedTest
  @CsvSource({
    "'', badVerb",
    "verb=Nonsense, badVerb",
    "verb=Identify&verb=Identify, badVerb",
    "verb=Identify&set=a, badArgument",
    "verb=ListRecords, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc, badArgument",
    "verb=ListRecords&metadataPrefix=, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&colour=red, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x, badArgument",
    "verb=ListRecords&metadataPrefix=marc, cannotDisseminateFormat",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2026, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-01&until=2026-02-01T00:00:00Z,"
        + " badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-02&until=2026-02-01, badArgument",
    "verb=ListRecords&resumptionToken=bG9nHzE, badResumptionToken",
    "verb=GetRecord&identifier=x, badArgument"
  })
  void what_the_protocol_does_not_allow_has_its_error(String query, String code) {
    assertThatThrownBy(() -> Harvest.of(OaiArguments.of(arguments(query))))
        .isInstanceOfSatisfying(OaiFault.class, fault -> assertThat(fault.word()).isEqualTo(code));
  }

  @Test
  void a_resumption_token_is_the_harvest_itself() {
    Harvest begun =
        harvest(
            "verb=ListRecords&metadataPrefix=crosswalk&set=topic:fire-drill&from=2026-01-01T00:00:00Z");

    Harvest resumed = harvest("verb=ListRecords&resumptionToken=" + begun.at(4711, 200).token());

    assertThat(resumed).isEqualTo(begun.at(4711, 200));
  }

  @Test
  void a_token_of_another_verb_is_refused() {
    String token = harvest("verb=ListRecords&metadataPrefix=oai_dc").at(1, 1).token();

    assertThatThrownBy(() -> harvest("verb=ListIdentifiers&resumptionToken=" + token))
        .isInstanceOfSatisfying(
            OaiFault.class, fault -> assertThat(fault.word()).isEqualTo("badResumptionToken"));
  }

  @Property
  void a_token_that_was_cut_off_is_refused(
      @ForAll @LongRange(min = 1) long position,
      @ForAll @LongRange(min = 1, max = 1_000_000) long count) {
    String token = harvest("verb=ListRecords&metadataPrefix=oai_dc").at(position, count).token();

    for (int length = 1; length < token.length(); length++) {
      String cut = token.substring(0, length);
      assertThatThrownBy(() -> harvest("verb=ListRecords&resumptionToken=" + cut))
          .isInstanceOfSatisfying(
              OaiFault.class, fault -> assertThat(fault.word()).isEqualTo("badResumptionToken"));
    }
  }

  @Test
  void limits_take_in_the_whole_of_their_last_second_or_day() {
    assertThat(OaiTime.from("2026-01-31")).isEqualTo("2026-01-31T00:00:00Z");
    assertThat(OaiTime.end("2026-01-31")).isEqualTo("2026-02-01T00:00:00Z");
    assertThat(OaiTime.end("2026-01-31T10:00:00Z")).isEqualTo("2026-01-31T10:00:01Z");
  }

  private static Harvest harvest(String query) {
    return Harvest.of(OaiArguments.of(arguments(query)));
  }

  private static Map<String, List<String>> arguments(String query) {
    Map<String, List<String>> arguments = new LinkedHashMap<>();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
      String[] parts = pair.split("=", 2);
      arguments.merge(
          parts[0], List.of(parts[1]), (one, other) -> Arrays.asList(one.get(0), other.get(0)));
    }
    return arguments;
  }
}
