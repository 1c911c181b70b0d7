package org.schoolsafety.crosswalk.feeds.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.ListCurrent;

/** The sitemap has what is current, each item once, whatever happens while it is read. */
@ExtendWith(ArquillianExtension.class)
class SitemapIT {

  private static final Pattern PART = Pattern.compile("/sitemap-([^<]*)\\.xml</loc>");
  private static final Pattern ITEM = Pattern.compile("/guidance/([^<]*)</loc>");

  @Inject Sitemap sitemap;
  @Inject ListCurrent current;
  @Inject Publisher publisher;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(SitemapIT.class);
  }

  @Test
  void no_item_is_lost_or_told_twice_when_others_come_and_go_between_two_parts() {
    List<GuidanceRecord> shelf =
        IntStream.range(0, 20).mapToObj(number -> publisher.publish("Item " + number)).toList();
    List<GuidanceRecord> going = shelf.subList(0, 10);
    List<String> parts = found(PART, sitemap.index(Math.max(1, current.count() - 1)));

    List<String> told = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      if (part < going.size()) {
        publisher.withdraw(going.get(part));
        publisher.publish("Another " + part);
      }
      told.addAll(found(ITEM, sitemap.part(parts.get(part)).orElseThrow()));
    }

    assertThat(parts).hasSize(16);
    assertThat(told)
        .doesNotHaveDuplicates()
        .containsAll(ids(shelf.subList(going.size(), shelf.size())));
  }

  @Test
  void the_whole_and_its_parts_have_the_same_items_and_nothing_that_was_withdrawn() {
    GuidanceRecord kept = publisher.publish("Kept");
    GuidanceRecord gone = publisher.publish("Gone");
    publisher.withdraw(gone);

    List<String> whole = found(ITEM, sitemap.part("all").orElseThrow());
    List<String> finer =
        found(PART, sitemap.index(1)).stream()
            .flatMap(part -> found(ITEM, sitemap.part(part).orElseThrow()).stream())
            .toList();

    assertThat(whole).hasSize(current.count()).contains(kept.id().toString());
    assertThat(whole).doesNotContain(gone.id().toString());
    assertThat(finer).isEqualTo(whole);
  }

  @Test
  void a_part_that_has_grown_too_large_is_none_rather_than_cut() {
    publisher.publish("One more");
    SitemapPart all = SitemapPart.named("all").orElseThrow();

    Optional<String> fits = sitemap.part(all, current.count());
    Optional<String> tooLarge = sitemap.part(all, current.count() - 1);

    assertThat(fits).isPresent();
    assertThat(tooLarge).isEmpty();
  }

  private static List<String> ids(List<GuidanceRecord> items) {
    return items.stream().map(GuidanceRecord::id).map(UUID::toString).toList();
  }

  private static List<String> found(Pattern what, String xml) {
    return what.matcher(xml).results().map(match -> match.group(1)).toList();
  }
}
