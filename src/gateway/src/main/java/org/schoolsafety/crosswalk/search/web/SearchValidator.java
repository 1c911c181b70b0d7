package org.schoolsafety.crosswalk.search.web;

import java.net.URI;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.search.index.SearchIndex;
import org.schoolsafety.crosswalk.search.query.Fingerprint;

/**
 * What tells two answers apart without making them: the state of the index and the address asked.
 * The same address at the same log position has the same answer.
 *
 * @param tag the entity tag
 * @param modified when the library last changed
 */
public record SearchValidator(String tag, @Nullable Instant modified) {

  /** The validators of what this address answers in this state. */
  public static SearchValidator of(Optional<SearchIndex> state, URI address) {
    String known = state.map(index -> index.name() + "@" + index.position()).orElse("none");
    String asked = address.getRawPath() + "?" + address.getRawQuery();
    String tag = HexFormat.of().formatHex(Fingerprint.of(known + "\n" + asked)).substring(0, 24);
    return new SearchValidator(tag, state.map(SearchIndex::changedAt).orElse(null));
  }
}
