/**
 * Webhooks by Standard Webhooks 1.0.
 *
 * <p>Purpose: tell a receiver by signed POSTs. Public door: {@link
 * org.schoolsafety.crosswalk.subscriptions.webhooks.WebhookChannel}, found as a channel. Who may
 * call it: nobody else. The one rule: a secret is shown when it is drawn, and never read out again;
 * it is in no log.
 */
@NullMarked
package org.schoolsafety.crosswalk.subscriptions.webhooks;

import org.jspecify.annotations.NullMarked;
