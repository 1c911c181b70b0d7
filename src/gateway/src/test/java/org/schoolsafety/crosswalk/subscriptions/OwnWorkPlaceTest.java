package org.schoolsafety.crosswalk.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnWorkPlaceTest {

  private static final URI SITE = URI.create("https://crosswalk.example");
  private static final UUID ITEM = UUID.randomUUID();
  private static final UUID SUBMISSION = UUID.randomUUID();

  @Test
  void people_are_sent_to_a_page_and_told_what_to_ask_the_api_for() {
    OwnWorkPlace place = OwnWorkPlace.of(notice(ITEM), SITE);

    assertThat(place.page()).hasToString("https://crosswalk.example/guidance/" + ITEM);
    assertThat(place.howToRead())
        .endsWith("GET https://crosswalk.example/api/v1/submissions/" + SUBMISSION);
  }

  @Test
  void what_was_never_published_has_no_page_of_its_own() {
    OwnWorkPlace place = OwnWorkPlace.of(notice(null), SITE);

    assertThat(place.page()).hasToString("https://crosswalk.example/");
  }

  private static Notice notice(@Nullable UUID guidance) {
    return Notice.ofOwnWork(
        WantedEvent.SUBMISSION_RETURNED, Instant.EPOCH, "A plan", "", guidance, SUBMISSION);
  }
}
