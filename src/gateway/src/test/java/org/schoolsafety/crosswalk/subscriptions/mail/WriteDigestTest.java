package org.schoolsafety.crosswalk.subscriptions.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WriteDigestTest {

  @Test
  void what_is_no_longer_to_be_used_comes_first_whatever_else_there_is() {
    News[] everything =
        Stream.of(Chapter.values())
            .map(chapter -> SampleNews.of(chapter, chapter.name()))
            .sorted(
                Collections.reverseOrder((one, other) -> one.chapter().compareTo(other.chapter())))
            .toArray(News[]::new);

    DigestView digest = SampleNews.digest(everything);

    assertThat(digest.sections()).hasSize(Chapter.values().length);
    assertThat(digest.sections().get(0).heading()).isEqualTo("No longer to be used");
    assertThat(digest.subject())
        .startsWith("Drills & exercises: 1 no longer to be used, 1 replaced");
  }

  @Test
  void a_single_thing_is_named_in_the_subject() {
    DigestView digest = SampleNews.digest(SampleNews.withdrawn("Lockdown drills"));

    assertThat(digest.subject()).isEqualTo("No longer to be used: Lockdown drills");
  }

  @Test
  void days_are_those_of_the_readers_zone() {
    DigestView digest = SampleNews.digest(SampleNews.withdrawn("Lockdown drills"));

    assertThat(digest.sections().get(0).lines().get(0).on().iso()).isEqualTo("2026-03-04");
  }

  @ParameterizedTest
  @EnumSource(Chapter.class)
  void what_goes_is_told_whole_and_of_all_else_the_first_fifty(Chapter chapter) {
    News[] many =
        Stream.generate(() -> SampleNews.of(chapter, "Item")).limit(120).toArray(News[]::new);

    DigestView.Section section = SampleNews.digest(many).sections().get(0);

    boolean whole =
        chapter == Chapter.WITHDRAWN
            || chapter == Chapter.SUPERSEDED
            || chapter == Chapter.DEPARTED;
    assertThat(section.lines()).hasSize(whole ? 120 : 50);
    assertThat(section.more()).isEqualTo(whole ? 0 : 70);
  }
}
