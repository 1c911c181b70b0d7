package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.partners.people.RememberedAccounts;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.search.index.IndexPosition;
import org.schoolsafety.crosswalk.security.Caller;

/** People who subscribe, and the pages and feeds that they come to. */
@ApplicationScoped
public class SubscriptionDesk {

  private final HttpClient http = HttpClient.newHttpClient();

  @Inject KeepSubscriptions keep;
  @Inject MoveSubscription move;
  @Inject Subscriptions subscriptions;
  @Inject Deliveries deliveries;
  @Inject RememberedAccounts accounts;
  @Inject Jdbi jdbi;
  @Inject ServletContext context;
  @Inject Followers followers;
  @Inject PublicationLog log;
  @Inject IndexPosition position;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url")
  URI gateway;

  /** Somebody who sends for this organization, and whose account stands so. */
  public Caller ownerOf(String organization) {
    Caller owner = Callers.publisherOf(organization);
    accounts.standsAs(owner);
    return owner;
  }

  /** Subscribes to all that this organization publishes. */
  public Made subscribe(
      Caller owner,
      ChannelKind channel,
      Cadence cadence,
      String publisher,
      @Nullable String destination) {
    return keep.subscribe(
        new SubscriptionTerms(
            "What " + publisher + " publishes",
            "publisher=" + publisher,
            channel.key(),
            destination,
            cadence.key(),
            "America/Chicago",
            Arrays.stream(WantedEvent.values()).map(WantedEvent::key).toList()),
        owner);
  }

  /** Subscribes a webhook to this search, once the index is up with the log. */
  public UUID subscribe(Caller owner, String search, String address, String... events) {
    awaitIndex();
    SubscriptionTerms terms =
        new SubscriptionTerms("Mine", search, "webhook", address, null, null, List.of(events));
    return keep.subscribe(terms, owner).subscription().id();
  }

  /** Returns as soon as the index is up with the log. */
  public void awaitIndex() {
    long head = log.head();
    Eventually.get(
        "an index at position " + head,
        () -> position.refresh().filter(live -> live.position() >= head));
  }

  /** Returns as soon as it was told of everything that the log has now. */
  public void awaitTold(UUID id) {
    long head = log.head();
    Eventually.isTrue(
        "all told up to " + head,
        () ->
            now(id).catchUpFrom() == null
                && followers.position(now(id).words()) >= head
                && deliveries.waiting(id, 1).isEmpty());
  }

  /** What it was told of this item, in order. */
  public List<String> toldOf(UUID id, UUID item) {
    List<String> told = new ArrayList<>();
    deliveriesOf(id).stream()
        .filter(each -> each.state().equals("delivered"))
        .filter(each -> item.equals(each.notice().guidance()))
        .forEach(each -> told.add(0, each.event()));
    return told;
  }

  /** Has it go to another place. */
  public Made sendTo(UUID id, Caller owner, String destination) {
    Subscription present = now(id);
    return keep.change(
        id,
        new SubscriptionTerms(
            present.name(),
            present.search(),
            present.channel().key(),
            destination,
            present.cadence().key(),
            present.timeZone().getId(),
            present.events().stream().map(WantedEvent::key).toList()),
        asRead(id),
        owner);
  }

  /** Removes it. */
  public void remove(UUID id, Caller owner) {
    move.remove(id, asRead(id), owner);
  }

  /** The subscription as it is now. */
  public Subscription now(UUID id) {
    return subscriptions.find(id).orElseThrow();
  }

  /** Its deliveries, latest first. */
  public List<Delivery> deliveriesOf(UUID id) {
    return deliveries.of(id, null, Long.MAX_VALUE, 50);
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

  /** Lets the time of its next delivery come. */
  public void letItsTimeCome(UUID id) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update subscription set due_at = now() - interval '1 second' where id = ?", id));
  }

  /** Reads this address. */
  public HttpResponse<String> get(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(here(address)).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Presses the button of a mail program (RFC 8058). */
  public HttpResponse<String> post(String address) {
    return send(
        HttpRequest.newBuilder(here(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));
  }

  /** The container under test serves below a path of its own. */
  private URI here(String address) {
    URI asked = gateway.resolve(address);
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    return gateway.resolve(context.getContextPath() + asked.getRawPath() + query);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new AssertionError(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}
