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
import org.schoolsafety.crosswalk.subscriptions.mail.LinkedSubscription;
import org.schoolsafety.crosswalk.subscriptions.mail.LinkedSubscription.Standing;
import org.schoolsafety.crosswalk.subscriptions.mail.Unsubscribe;

/**
 * Ends a subscription for whoever has one of its mails. A POST is enough (RFC 8058): the mail
 * program's own button sends it, and so does the one on the page.
 */
@Path("/subscriptions/ending/{token}")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class EndingPages {

  @Inject Unsubscribe unsubscribe;
  @Inject LinkPage page;

  @PathParam("token")
  String token;

  /** The page with the button. */
  @GET
  @Operation(hidden = true)
  public Response showEnding() {
    return answer(unsubscribe.look(token));
  }

  /** The button, of the page or of a mail program. */
  @POST
  @Operation(hidden = true)
  public Response endSubscription() {
    return answer(unsubscribe.end(token));
  }

  private Response answer(LinkedSubscription linked) {
    LinkView view =
        linked.standing() == Standing.ENDED
            ? page.ended(linked.name())
            : new LinkView(
                "End this subscription?",
                "You get e-mail about “%s”.".formatted(linked.name()),
                "/subscriptions/ending/" + token,
                "End it",
                "Nothing more will be sent from then on. You need not sign in.");
    return page.answer(200, view);
  }
}
