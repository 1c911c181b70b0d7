package org.schoolsafety.crosswalk.subscriptions.mail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.schoolsafety.crosswalk.platform.pages.PageShell;

/** Answers with the page behind a link in a mail; its address is a key, and goes nowhere else. */
@ApplicationScoped
class LinkPage {

  @Inject PageShell shell;

  Response answer(int status, LinkView view) {
    String html =
        shell.render("subscriptions/link", shell.frame(view.heading(), "").unlisted(), view);
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(html)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Robots-Tag", "noindex")
        .build();
  }

  LinkView ended(String name) {
    return LinkView.telling(
        "This subscription has ended",
        "No more e-mail is sent about “%s”.".formatted(name),
        "You can go on reading here without an account.");
  }
}
