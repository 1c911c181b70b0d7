/**
 * Subscriptions that come by e-mail: at once, or as a digest of a day or a week.
 *
 * <p>Purpose: ask the owner of a mailbox once, write what happened so that nobody overlooks what is
 * no longer to be used, and stop as soon as the reader or the mail system says so. Public door:
 * {@link org.schoolsafety.crosswalk.subscriptions.mail.ConfirmAddress}, {@link
 * org.schoolsafety.crosswalk.subscriptions.mail.Unsubscribe} and {@link
 * org.schoolsafety.crosswalk.subscriptions.mail.StopMail}. Who may call it: its HTTP door; the
 * deliveries, by the channel. The one rule: nobody gets a second mail who did not say yes to the
 * first, and a link acts for the mailbox that it was sent to alone.
 */
@NullMarked
package org.schoolsafety.crosswalk.subscriptions.mail;

import org.jspecify.annotations.NullMarked;
