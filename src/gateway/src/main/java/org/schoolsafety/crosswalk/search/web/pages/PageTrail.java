package org.schoolsafety.crosswalk.search.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way back through pages of results. The search gives out cursors that lead forward only, so
 * each page carries the cursors of the pages before it.
 *
 * @param before the cursors of the second page up to the one before this
 * @param here this page's cursor; absent on the first page
 */
record PageTrail(List<String> before, @Nullable String here) {

  /** Longer ways back would make the address too long for some servers on the way. */
  static final int LONGEST = 15;

  PageTrail {
    before = List.copyOf(before);
  }

  /** The trail of these parameters; empty cursors are none. */
  static PageTrail of(@Nullable List<String> back, @Nullable String cursor) {
    boolean first = cursor == null || cursor.isEmpty();
    List<String> before =
        first || back == null ? List.of() : back.stream().filter(step -> !step.isEmpty()).toList();
    return new PageTrail(before, first ? null : cursor);
  }

  boolean onFirstPage() {
    return here == null;
  }

  /** This page's number; 0 when the way back was too long to keep whole. */
  int number() {
    if (onFirstPage()) {
      return 1;
    }
    return before.size() < LONGEST ? before.size() + 2 : 0;
  }

  SearchAddress next(SearchAddress address, String cursor) {
    List<String> way = new ArrayList<>(before);
    if (here != null) {
      way.add(here);
    }
    List<String> kept = way.subList(Math.max(0, way.size() - LONGEST), way.size());
    return address.with("back", kept).with("cursor", cursor);
  }

  SearchAddress previous(SearchAddress address) {
    if (before.isEmpty()) {
      return address;
    }
    int last = before.size() - 1;
    return address.with("back", before.subList(0, last)).with("cursor", before.get(last));
  }
}
