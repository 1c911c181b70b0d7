package org.schoolsafety.crosswalk.subscriptions.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as its reader is told it.
 *
 * @param chapter what kind of thing
 * @param title of what
 * @param address where it is, absolute
 * @param by who stands behind it; may be empty
 * @param at when
 * @param words why, or what; may be empty
 * @param instead what to use instead, or what else to read
 */
record News(
    Chapter chapter,
    String title,
    String address,
    String by,
    Instant at,
    String words,
    @Nullable Pointer instead) {

  /**
   * Another item.
   *
   * @param title its title
   * @param address where it is, absolute
   */
  record Pointer(String title, String address) {}
}
