package org.schoolsafety.crosswalk.subscriptions.mail;

import java.util.Locale;

/** Why mail to a mailbox has to stop. */
public enum RefusalKind {
  /** There is no such mailbox, or it takes no mail for good. */
  HARD_BOUNCE("The mailbox takes no mail."),
  /** Its owner called it unwanted. */
  COMPLAINT("Its owner called a mail unwanted.");

  private final String explanation;

  RefusalKind(String explanation) {
    this.explanation = explanation;
  }

  /** The same in words for the owner of a subscription. */
  public String explanation() {
    return explanation;
  }

  /** The word in public bodies and in the database. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of this word. */
  public static RefusalKind of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
