package org.schoolsafety.crosswalk.search.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.web.SearchParameters;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * What of a search that was refused can be used all the same, and what is wrong with the rest. Each
 * part is read alone, by the same rules as the whole.
 */
final class UsableSearch {

  private final Taxonomy taxonomy;
  private final Predicate<String> publishers;
  private final SearchParameters usable = new SearchParameters();
  private final List<SearchFault> faults = new ArrayList<>();

  private UsableSearch(Taxonomy taxonomy, Predicate<String> publishers) {
    this.taxonomy = taxonomy;
    this.publishers = publishers;
  }

  /**
   * Takes the search apart.
   *
   * @param publishers whether an organization of this id is known
   */
  static UsableSearch of(SearchParameters given, Taxonomy taxonomy, Predicate<String> publishers) {
    UsableSearch search = new UsableSearch(taxonomy, publishers);
    search.take(given.q, (to, value) -> to.q = value, value -> FaultWords.words());
    for (Filter filter : Filter.values()) {
      search.takeAll(filter, FilterParts.of(given, filter));
    }
    search.take(
        given.issuedFrom,
        (to, value) -> to.issuedFrom = value,
        value -> FaultWords.date("earliest", value));
    search.take(
        given.issuedTo,
        (to, value) -> to.issuedTo = value,
        value -> FaultWords.date("latest", value));
    search.take(given.editions, (to, value) -> to.editions = value, FaultWords::editions);
    search.take(given.sort, (to, value) -> to.sort = value, FaultWords::order);
    search.take(given.size, (to, value) -> to.size = value, FaultWords::size);
    return search;
  }

  /** The parts that cannot be used. */
  List<SearchFault> faults() {
    return List.copyOf(faults);
  }

  /** The question without them, on its first page. */
  GuidanceQuery question() {
    return usable.toQuery(taxonomy);
  }

  /** Its address. */
  SearchAddress address() {
    return SearchAddress.of(question(), usable);
  }

  private void take(
      @Nullable String value,
      BiConsumer<SearchParameters, String> part,
      Function<String, SearchFault> words) {
    if (value == null) {
      return;
    }
    if (reads(alone -> part.accept(alone, value))) {
      part.accept(usable, value);
    } else {
      faults.add(words.apply(value));
    }
  }

  private void takeAll(Filter filter, List<String> given) {
    List<String> values =
        given.stream()
            .flatMap(each -> Arrays.stream(each.split(",")))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .distinct()
            .toList();
    // More than a search takes are not even looked at one by one.
    if (values.size() > Filter.MOST_VALUES) {
      faults.add(FaultWords.tooMany(filter));
      return;
    }
    List<String> good = new ArrayList<>();
    for (String value : values) {
      if (isGood(filter, value)) {
        good.add(value);
      } else {
        faults.add(FaultWords.of(filter, value));
      }
    }
    FilterParts.set(usable, filter, good);
  }

  private boolean isGood(Filter filter, String value) {
    return reads(alone -> FilterParts.set(alone, filter, List.of(value)))
        && (filter != Filter.PUBLISHER || publishers.test(value));
  }

  private boolean reads(Consumer<SearchParameters> part) {
    SearchParameters alone = new SearchParameters();
    part.accept(alone);
    try {
      alone.toQuery(taxonomy);
      return true;
    } catch (ProblemException refused) {
      return false;
    }
  }
}
