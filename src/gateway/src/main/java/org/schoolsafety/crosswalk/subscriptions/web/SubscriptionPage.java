package org.schoolsafety.crosswalk.subscriptions.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of subscriptions.
 *
 * @param total how many match
 * @param items the subscriptions
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "SubscriptionPage", description = "A page of one's subscriptions, newest first.")
public record SubscriptionPage(long total, List<SubscriptionBody> items, @Nullable String next) {}
