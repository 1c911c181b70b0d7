package org.schoolsafety.crosswalk.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.search.index.IndexPosition;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;

/** What of an item a search quotes. */
@ExtendWith(ArquillianExtension.class)
class SearchQuotesIT {

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  @Inject Publisher publisher;
  @Inject SearchGuidance search;
  @Inject IndexPosition position;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(SearchQuotesIT.class);
  }

  @Test
  void body_text_is_quoted_before_contents_and_headings_that_match_better() {
    String contents = "%1$s ........ 3\n%1$s drills ........ 4\n%1$s roles ........ 6";
    String filler =
        "The children stay away from doors and windows until somebody they know comes. ";
    publisher.publish(
        Records.titled("Drills"),
        List.of(
            new Passage(1, null, 1, contents.formatted(word)),
            new Passage(2, null, 2, "%1$s, %1$s and %1$s".formatted(word)),
            new Passage(
                3,
                word + " roles",
                3,
                word
                    + " roles\n"
                    + filler.repeat(5)
                    + "Whoever hears of a danger begins the %s without asking anybody else. "
                        .formatted(word)
                    + filler.repeat(5))));

    List<Snippet> quoted = Eventually.get("the item", this::snippets);

    assertThat(quoted).hasSize(2);
    assertThat(quoted.get(0).passage()).isEqualTo(3);
    assertThat(quoted.get(0).text())
        .contains("begins the <mark>" + word + "</mark> without asking");
  }

  @Test
  void where_there_is_no_body_text_headings_are_quoted() {
    publisher.publish(Records.titled("Drills"), List.of(new Passage(1, null, 1, word + " drills")));

    List<Snippet> quoted = Eventually.get("the item", this::snippets);

    assertThat(quoted)
        .extracting(Snippet::text)
        .containsExactly("<mark>" + word + "</mark> drills");
  }

  private Optional<List<Snippet>> snippets() {
    GuidanceQuery question =
        new GuidanceQuery(word, Map.of(), null, null, SortOrder.RELEVANCE, 10, null);
    return position
        .refresh()
        .flatMap(index -> search.find(question).items().stream().findFirst())
        .map(GuidanceHit::snippets);
  }
}
