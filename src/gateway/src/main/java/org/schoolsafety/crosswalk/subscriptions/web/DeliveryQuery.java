package org.schoolsafety.crosswalk.subscriptions.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the listing of deliveries. */
public class DeliveryQuery extends BackwardsQuery {

  @QueryParam("state")
  @Parameter(description = "Where it stands", example = "waiting")
  @Pattern(
      regexp = "waiting|delivered|given-up|dropped",
      message = "must be waiting, delivered, given-up or dropped")
  @Nullable String state;

  @Override
  String kind() {
    return "deliveries";
  }
}
