package org.schoolsafety.crosswalk.subscriptions.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of deliveries.
 *
 * @param total how many match
 * @param items the deliveries
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "DeliveryPage", description = "A page of a subscription's deliveries, newest first.")
public record DeliveryPage(long total, List<DeliveryBody> items, @Nullable String next) {}
