package org.schoolsafety.crosswalk.subscriptions;

import java.util.Map;

/**
 * A subscription as it was just written.
 *
 * @param subscription it
 * @param shownOnce what its owner sees now and never again, by name
 */
public record Made(Subscription subscription, Map<String, String> shownOnce) {}
