package org.schoolsafety.crosswalk.feeds.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitemapPartTest {

  @Property
  void every_item_is_in_one_part_of_an_index_whatever_its_size(
      @ForAll long high, @ForAll long low, @ForAll @IntRange(max = 3_000_000) int items) {
    UUID item = new UUID(high, low);

    List<SitemapPart> parts = SitemapPart.all(items, 10_000);

    assertThat(parts).filteredOn(part -> has(part, item)).hasSize(1);
    assertThat(parts).filteredOn(SitemapPart::isFirst).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "10000, 1", "10001, 16", "100000, 16", "200000, 256", "9000000, 4096"})
  void a_larger_library_has_finer_parts(int items, int parts) {
    assertThat(SitemapPart.all(items, 10_000)).hasSize(parts);
  }

  @Test
  void a_name_leads_back_to_its_part() {
    List<SitemapPart> parts = SitemapPart.all(100_000, 10_000);

    assertThat(parts).extracting(SitemapPart::name).startsWith("p0", "p1").endsWith("pe", "pf");
    assertThat(parts).allSatisfy(part -> assertThat(SitemapPart.named(part.name())).hasValue(part));
    assertThat(SitemapPart.named("all")).hasValue(new SitemapPart(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "pg", "pA", "p0000", "p", "al", "-1", "p0 "})
  void nothing_else_is_a_name(String name) {
    assertThat(SitemapPart.named(name)).isEmpty();
  }

  /** As the database compares ids: by their digits. */
  private static boolean has(SitemapPart part, UUID item) {
    String id = item.toString();
    return part.first().toString().compareTo(id) <= 0 && id.compareTo(part.last().toString()) <= 0;
  }
}
