package org.schoolsafety.crosswalk.subscriptions.mail;

/**
 * The mail that tells an owner that the gateway stopped a subscription.
 *
 * @param name what the subscription is called
 * @param ended whether it ended, or is only paused
 * @param explanation why
 * @param address the subscription in the API, absolute: to be read with an account, not in a
 *     browser
 */
public record StoppedView(String name, boolean ended, String explanation, String address) {

  /** What it is about, in a line. */
  public String subject() {
    return (ended ? "Ended: " : "Paused: ") + name;
  }

  /** What happened, in a sentence. */
  public String happened() {
    return ended
        ? "Your subscription “%s” has ended. Nothing more is sent for it.".formatted(name)
        : "Your subscription “%s” is paused. What comes meanwhile is kept for it.".formatted(name);
  }

  /** What to do about it. */
  public String next() {
    return ended
        ? "If you still need it, subscribe anew."
        : "When the cause is mended, resume it; nothing is lost.";
  }

  /** Where it is; no link, since a browser cannot sign in there. */
  public String howToRead() {
    return "To read or change it, ask the API with your account: GET " + address;
  }

  /** The same for those who read text. */
  String text(String site) {
    return """
        %s

        Why: %s

        %s
        %s

        You get this because the subscription at %s is yours.
        """
        .formatted(happened(), explanation, next(), howToRead(), site);
  }
}
