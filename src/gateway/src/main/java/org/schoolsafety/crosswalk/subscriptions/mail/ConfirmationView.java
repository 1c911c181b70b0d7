package org.schoolsafety.crosswalk.subscriptions.mail;

/**
 * The mail that asks whether its reader wants more of them.
 *
 * @param subject what it is about, in a line
 * @param name what the subscription is called
 * @param confirm where the reader says yes, absolute
 * @param until the last day on which that works, as people read it
 */
public record ConfirmationView(String subject, String name, String confirm, String until) {

  /** The same for those who read text. */
  String text(String site) {
    return """
        Somebody, probably you, asked %s to write to this address about "%s".

        If you want that, open this address and press the button there:
        %s

        The link works once, until %s. If you did not ask for this, do nothing:
        nothing else will come.
        """
        .formatted(site, name, confirm, until);
  }
}
