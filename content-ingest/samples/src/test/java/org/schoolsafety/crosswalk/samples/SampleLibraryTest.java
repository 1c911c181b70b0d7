package org.schoolsafety.crosswalk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;
import org.schoolsafety.crosswalk.content.vocabulary.Vocabulary;
import org.schoolsafety.crosswalk.samples.document.Evidence;
import org.schoolsafety.crosswalk.samples.document.OutputFormat;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;

class SampleLibraryTest {
  private final SampleLibrary library = BuiltLibrary.read();

  @Test
  void the_library_is_large_enough_to_be_worth_searching() {
    List<SampleDocument> documents = library.documents();

    assertThat(documents).hasSizeGreaterThanOrEqualTo(26);
    assertThat(documents).extracting(document -> document.about().title()).doesNotHaveDuplicates();
  }

  @Test
  void all_five_phases_and_at_least_twelve_top_topics_are_covered() {
    Set<String> topTopics =
        Vocabulary.load().scheme("topic").orElseThrow().concepts().stream()
            .filter(concept -> concept.broader() == null)
            .map(Concept::notation)
            .collect(Collectors.toSet());

    Set<String> phases = all(document -> document.about().phases());
    Set<String> topics = all(document -> document.about().topics());
    topics.retainAll(topTopics);

    assertThat(phases)
        .containsExactlyInAnyOrder(
            "prevention", "protection", "mitigation", "response", "recovery");
    assertThat(topics).hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void every_format_is_used() {
    Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);

    library.documents().forEach(document -> formats.add(document.about().format()));

    assertThat(formats).containsExactlyInAnyOrder(OutputFormat.values());
  }

  @Test
  void kinds_audiences_and_publishers_are_mixed() {
    Set<String> kinds = all(document -> List.of(document.about().kind()));
    Set<String> audiences = all(document -> document.about().audiences());
    Set<String> publishers = all(document -> List.of(document.publisher().id()));

    assertThat(kinds).hasSizeGreaterThanOrEqualTo(8);
    assertThat(audiences).hasSizeGreaterThanOrEqualTo(10);
    assertThat(publishers).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void every_evidence_scale_is_used_and_each_statement_says_it_is_illustrative() {
    List<Evidence> statements =
        library.documents().stream().flatMap(one -> one.about().evidence().stream()).toList();

    assertThat(statements)
        .extracting(Evidence::scale)
        .contains("essa-tier", "wwc-rating", "crimesolutions-rating", "local-vetting");
    assertThat(statements)
        .allSatisfy(one -> assertThat(one.scope()).startsWith("Illustrative sample rating"));
  }

  @Test
  void issue_dates_are_spread_over_the_years() {
    Set<String> years = all(document -> List.of(document.about().issued().substring(0, 4)));

    assertThat(years).containsExactly("2022", "2023", "2024", "2025", "2026");
  }

  @Test
  void every_text_is_short_and_has_headings() {
    assertThat(library.documents())
        .allSatisfy(
            document -> {
              String source = document.text().source();
              assertThat(source.split("\\W+").length).as(document.name()).isBetween(300, 1000);
              assertThat(source.lines().filter(line -> line.startsWith("## ")))
                  .as(document.name())
                  .hasSizeGreaterThanOrEqualTo(3);
            });
  }

  private Set<String> all(Function<SampleDocument, List<String>> values) {
    return library.documents().stream()
        .flatMap(document -> values.apply(document).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
