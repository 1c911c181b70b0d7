package org.schoolsafety.crosswalk.subscriptions.mail;

/** A letter cannot be written before more of the log has been matched. */
final class NotMatchedYet extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotMatchedYet() {
    super("The log has not been matched up to what the letter tells of.");
  }
}
