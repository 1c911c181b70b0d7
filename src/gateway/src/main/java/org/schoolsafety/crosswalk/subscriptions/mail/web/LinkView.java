package org.schoolsafety.crosswalk.subscriptions.mail.web;

import org.jspecify.annotations.Nullable;

/**
 * The page behind a link in a mail.
 *
 * @param heading what it is about, or what came of it
 * @param words what that means
 * @param action where the button sends to
 * @param button what it says; absent where there is nothing to do
 * @param hint what else to know; may be empty
 */
public record LinkView(
    String heading, String words, String action, @Nullable String button, String hint) {

  /** A page without a button. */
  static LinkView telling(String heading, String words, String hint) {
    return new LinkView(heading, words, "", null, hint);
  }
}
