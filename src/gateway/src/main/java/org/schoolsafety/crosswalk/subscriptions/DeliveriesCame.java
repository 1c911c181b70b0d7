package org.schoolsafety.crosswalk.subscriptions;

/** Fired when deliveries may have been made, so that nobody has to wait for the next look. */
public record DeliveriesCame() {}
