package org.schoolsafety.crosswalk.subscriptions.mail.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.schoolsafety.crosswalk.subscriptions.mail.ConfirmAddress;
import org.schoolsafety.crosswalk.subscriptions.mail.LinkedSubscription;

/**
 * The page on which the owner of a mailbox says yes. To look at it changes nothing: mail systems
 * open links to check them.
 */
@Path("/subscriptions/confirmation/{token}")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ConfirmationPages {

  @Inject ConfirmAddress confirmAddress;
  @Inject LinkPage page;

  @PathParam("token")
  String token;

  /** The page with the button. */
  @GET
  @Operation(hidden = true)
  public Response showConfirmation() {
    return answer(confirmAddress.look(token));
  }

  /** The button. */
  @POST
  @Operation(hidden = true)
  public Response confirmSubscription() {
    return answer(confirmAddress.confirm(token));
  }

  private Response answer(LinkedSubscription linked) {
    return switch (linked.standing()) {
      case TO_CONFIRM ->
          page.answer(
              200,
              new LinkView(
                  "Do you want these messages?",
                  "You will get e-mail about “%s”. Every message has a link that ends it."
                      .formatted(linked.name()),
                  "/subscriptions/confirmation/" + token,
                  "Yes, send them to me",
                  "If you did not ask for this, close this page: nothing will come."));
      case RUNNING ->
          page.answer(
              200,
              LinkView.telling(
                  "You are subscribed",
                  "E-mail about “%s” will come to you.".formatted(linked.name()),
                  "Every message has a link that ends it."));
      case LINK_EXPIRED ->
          page.answer(
              410,
              LinkView.telling(
                  "This link has expired",
                  "Nothing is sent about “%s”.".formatted(linked.name()),
                  "Whoever set up the subscription can have a new link sent."));
      case ENDED -> page.answer(200, page.ended(linked.name()));
    };
  }
}
