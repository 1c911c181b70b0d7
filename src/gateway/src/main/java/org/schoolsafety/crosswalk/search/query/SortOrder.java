package org.schoolsafety.crosswalk.search.query;

import co.elastic.clients.elasticsearch._types.SortOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * In which order results come. Ties are broken by the item's id, so that no page repeats or skips
 * an item.
 */
public enum SortOrder {
  /** Best match first. */
  RELEVANCE("_score", true),
  /** Newest date of issue first; without one, the date of publication here. */
  NEWEST("dated", true),
  /** The reverse. */
  OLDEST("dated", false),
  /** By title, in the order of the alphabet. */
  TITLE("title.whole", false),
  /** Latest change here first: the order of feeds and of what is new. */
  CHANGED("position", true);

  private final String field;
  private final boolean descending;

  SortOrder(String field, boolean descending) {
    this.field = field;
    this.descending = descending;
  }

  /** The word for it in a request. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order of this word, if it is one that a request may name. */
  public static Optional<SortOrder> of(String key) {
    return Arrays.stream(values())
        .filter(order -> order != CHANGED && order.key().equals(key))
        .findFirst();
  }

  /** The sort keys, the tie-break last. */
  public List<SortOptions> options() {
    co.elastic.clients.elasticsearch._types.SortOrder direction =
        descending
            ? co.elastic.clients.elasticsearch._types.SortOrder.Desc
            : co.elastic.clients.elasticsearch._types.SortOrder.Asc;
    SortOptions first =
        this == RELEVANCE
            ? SortOptions.of(sort -> sort.score(score -> score.order(direction)))
            : SortOptions.of(sort -> sort.field(by -> by.field(field).order(direction)));
    return List.of(first, SortOptions.of(sort -> sort.field(by -> by.field("id"))));
  }
}
