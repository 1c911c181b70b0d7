package org.schoolsafety.crosswalk.subscriptions.mail.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.platform.mail.MailAddress;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.subscriptions.mail.StopMail;

/** Where the mail system reports what came back. */
@Path("/api/v1/subscriptions/bounces")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subscriptions", description = "Saved searches that tell their readers what changed.")
public class BounceResource {

  @Inject StopMail stopMail;
  @Inject CurrentCaller caller;

  /** Ends all mail to a mailbox. */
  @POST
  @RolesAllowed(Role.ADMIN)
  @SecurityRequirement(name = "bearer")
  @Operation(
      operationId = "reportBounce",
      summary = "Report mail that came back, or that its reader complained of",
      description =
          "For the mail system. Every subscription to the mailbox ends at once, with the reason; who"
              + " complained is not asked again. Safe to repeat.")
  @APIResponse(responseCode = "200", description = "How many subscriptions were ended")
  public MailReportAnswer reportBounce(@Valid @NotNull(message = "is required") MailReport report) {
    MailAddress address =
        MailAddress.of(report.address().strip()).orElseThrow(BounceResource::noAddress);
    return new MailReportAnswer(stopMail.reported(address, report.refusal(), caller.get()));
  }

  private static ProblemException noAddress() {
    return new ProblemException(
        ProblemType.INVALID_REQUEST,
        "One field is not valid.",
        List.of(new FieldError("address", "must be an e-mail address")));
  }
}
