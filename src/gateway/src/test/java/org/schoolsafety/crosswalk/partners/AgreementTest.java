package org.schoolsafety.crosswalk.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  @ParameterizedTest(name = "on {0} it is {1}")
  @CsvSource({
    "2025-12-31, upcoming",
    "2026-01-01, in-force",
    "2026-06-30, in-force",
    "2026-07-01, expired"
  })
  void it_holds_from_its_first_day_to_its_last(LocalDate day, String state) {
    Agreement agreement = agreement("2026-01-01", "2026-06-30", null);

    String found = agreement.stateOn(day);

    assertThat(found).isEqualTo(state);
  }

  @Test
  void one_without_a_last_day_goes_on() {
    Agreement law = agreement("1999-01-01", null, null);

    boolean inForce = law.isInForceOn(LocalDate.parse("2126-01-01"));

    assertThat(inForce).isTrue();
  }

  @Test
  void one_that_somebody_ended_holds_no_more_whatever_its_term_says() {
    Agreement agreement =
        agreement("2026-01-01", "2026-12-31", Instant.parse("2026-03-01T12:00:00Z"));

    String state = agreement.stateOn(LocalDate.parse("2026-03-01"));

    assertThat(state).isEqualTo("ended");
  }

  @Test
  void a_party_that_only_hosts_needs_none_to_send_something_in() {
    Agreement agreement = agreement("2026-01-01", null, null);

    boolean host = agreement.governs("center");
    boolean publisher = agreement.governs("health");

    assertThat(host).isFalse();
    assertThat(publisher).isTrue();
  }

  @ParameterizedTest(name = "in {0} it was ended on {1}")
  @CsvSource({"UTC, 2026-03-02", "America/Chicago, 2026-03-01"})
  void the_day_it_ended_is_told_as_the_gateways_people_count_days(String zone, String day) {
    Agreement agreement = agreement("2026-01-01", null, Instant.parse("2026-03-02T03:00:00Z"));

    String words =
        new AgreementSpan(agreement, ZoneId.of(zone)).inWords(LocalDate.parse("2026-03-02"));

    assertThat(words).isEqualTo("was ended on " + day);
  }

  @Test
  void the_words_tell_an_end_from_a_beginning() {
    LocalDate today = LocalDate.parse("2026-07-01");

    String past = span("2026-01-01", "2026-06-30").inWords(today);
    String future = span("2026-08-01", null).inWords(today);

    assertThat(past).isEqualTo("ended on 2026-06-30");
    assertThat(future).isEqualTo("begins on 2026-08-01");
  }

  @Test
  void a_formal_one_needs_an_instrument_and_an_informal_one_has_none() {
    AgreementTerms formal = terms("formal", null, "2026-01-01", null);
    AgreementTerms informal = terms("informal", "law", "2026-01-01", null);

    assertThat(AgreementRules.termsAtFault(formal))
        .extracting("field")
        .containsExactly("instrument");
    assertThat(AgreementRules.termsAtFault(informal))
        .extracting("field")
        .containsExactly("instrument");
  }

  @Test
  void its_last_day_is_not_before_its_first() {
    AgreementTerms backwards = terms("informal", null, "2026-01-02", "2026-01-01");

    var faults = AgreementRules.termsAtFault(backwards);

    assertThat(faults).extracting("field").containsExactly("to");
  }

  private static AgreementSpan span(String from, @Nullable String to) {
    return new AgreementSpan(agreement(from, to, null), ZoneOffset.UTC);
  }

  private static AgreementTerms terms(
      String kind, @Nullable String instrument, String from, @Nullable String to) {
    return new AgreementTerms(
        "Sharing", kind, instrument, LocalDate.parse(from), day(to), null, null, null, null);
  }

  private static Agreement agreement(String from, @Nullable String to, @Nullable Instant ended) {
    return new Agreement(
        UUID.randomUUID(),
        "formal",
        "memorandum",
        "Sharing",
        LocalDate.parse(from),
        day(to),
        List.of(
            new Party("health", List.of("publisher")), new Party("center", List.of(Party.HOST))),
        null,
        null,
        null,
        ended,
        ended == null ? null : "No more.",
        Instant.EPOCH,
        1);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
