package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.partners.people.Accounts;
import org.schoolsafety.crosswalk.partners.people.NewPerson;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.security.Caller;

/** People who subscribe, and the pages and feeds that they come to. */
@ApplicationScoped
public class SubscriptionDesk {

  private final HttpClient http = HttpClient.newHttpClient();

  @Inject KeepSubscriptions keep;
  @Inject Subscriptions subscriptions;
  @Inject Accounts accounts;
  @Inject OwnerRights rights;
  @Inject Jdbi jdbi;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url")
  URI gateway;

  /** Somebody with an account, who sends for this organization. */
  public Caller ownerOf(String organization) {
    Caller owner = Callers.publisherOf(organization);
    accounts.add(
        new NewPerson(owner.username(), "x@y.example", "X", "Y", List.of("publisher")),
        organization);
    return owner;
  }

  /** Subscribes to what this organization publishes. */
  public KeepSubscriptions.Made subscribe(
      Caller owner, Channel channel, Cadence cadence, String publisher, String address) {
    return keep.make(
        new WantedSubscription(
            "What " + publisher + " publishes",
            "publisher=" + publisher,
            channel,
            cadence,
            ZoneId.of("America/Chicago"),
            EnumSet.allOf(Wanted.class),
            address),
        owner);
  }

  /** The subscription as it is now. */
  public Subscription now(UUID id) {
    return subscriptions.find(id).orElseThrow();
  }

  /** Returns as soon as it is in this state. */
  public Subscription await(UUID id, SubscriptionState state) {
    Eventually.isTrue(id + " is " + state, () -> now(id).state() == state);
    return now(id);
  }

  /** The condition of a write on it as it stands now. */
  public IfMatch asRead(UUID id) {
    return IfMatch.required("\"" + now(id).tag() + "\"");
  }

  /** Has the gateway look at all accounts anew. */
  public void forgetRights() {
    rights.forget();
  }

  /** Lets the time of its next look come. */
  public void letItsTimeCome(UUID id) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update subscription set due_at = now() - interval '1 second' where id = ?", id));
  }

  /** Reads this address. */
  public HttpResponse<String> get(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(address)).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Presses the button of a mail program (RFC 8058). */
  public HttpResponse<String> post(String address) {
    return send(
        HttpRequest.newBuilder(gateway.resolve(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (java.io.IOException failure) {
      throw new AssertionError(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}
