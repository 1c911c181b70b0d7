package org.schoolsafety.crosswalk.subscriptions.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the listing of subscriptions. */
public class SubscriptionQuery extends BackwardsQuery {

  @QueryParam("state")
  @Parameter(description = "Where it stands", example = "active")
  @Pattern(
      regexp = "awaiting-confirmation|active|paused|ended",
      message = "must be awaiting-confirmation, active, paused or ended")
  @Nullable String state;

  @QueryParam("channel")
  @Parameter(description = "How it tells", example = "webhook")
  @Pattern(regexp = "webhook|email|feed", message = "must be webhook, email or feed")
  @Nullable String channel;

  @Override
  String kind() {
    return "subscriptions";
  }
}
