/**
 * The HTTP door of subscriptions.
 *
 * <p>Purpose: let people and machines that are signed in keep their own subscriptions. Public door:
 * the resources. Who may call it: the server alone. The one rule: to everybody but its owner a
 * subscription is not there.
 */
@NullMarked
package org.schoolsafety.crosswalk.subscriptions.web;

import org.jspecify.annotations.NullMarked;
