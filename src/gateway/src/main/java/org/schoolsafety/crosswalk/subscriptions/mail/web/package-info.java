/**
 * The doors that mails lead to, and the one for mail systems.
 *
 * <p>Purpose: say yes to a subscription, end one, report mail that came back. Public door: {@link
 * org.schoolsafety.crosswalk.subscriptions.mail.web.ConfirmationPages}, {@link
 * org.schoolsafety.crosswalk.subscriptions.mail.web.EndingPages} and {@link
 * org.schoolsafety.crosswalk.subscriptions.mail.web.BounceResource}. Who may call it: anyone who
 * has a link, over HTTP; reports, admins. The one rule: looking at a page changes nothing, pressing
 * its button does.
 */
@NullMarked
package org.schoolsafety.crosswalk.subscriptions.mail.web;

import org.jspecify.annotations.NullMarked;
