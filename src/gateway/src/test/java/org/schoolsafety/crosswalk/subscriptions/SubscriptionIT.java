package org.schoolsafety.crosswalk.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.LocalSource;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.feeds.changes.LogCursor;
import org.schoolsafety.crosswalk.feeds.changes.RandomLibrary;
import org.schoolsafety.crosswalk.partners.people.RememberedAccounts;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.search.FoundGuidance;
import org.schoolsafety.crosswalk.search.SearchGuidance;
import org.schoolsafety.crosswalk.search.index.IndexPosition;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.security.Caller;

/** Subscribers learn of everything that concerns them, in order, and of what leaves. */
@ExtendWith(ArquillianExtension.class)
class SubscriptionIT {

  private static final int ACTS = Integer.getInteger("crosswalk.changes.acts", 120);
  private static final List<String> ALL =
      List.of("new", "revised", "superseded", "withdrawn", "restored", "conflict");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final Caller owner = Callers.districtOf("lakeshore");

  @Inject KeepSubscriptions keep;
  @Inject MoveSubscription move;
  @Inject ReadSubscriptions reads;
  @Inject Subscriptions subscriptions;
  @Inject Followers followers;
  @Inject Deliveries deliveries;
  @Inject SubscriptionRules rules;
  @Inject RandomLibrary library;
  @Inject Publisher publisher;
  @Inject PublicationLog log;
  @Inject IndexPosition position;
  @Inject SearchGuidance search;
  @Inject RememberedAccounts accounts;
  @Inject Jdbi jdbi;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(SubscriptionIT.class);
  }

  @BeforeEach
  void publishersThatSearchesName() {
    for (String organization : List.of("fema", "cdc")) {
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "insert into organization (id, name, type, contacts, created_at, updated_at)"
                      + " values (?, 'A publisher', 'nonprofit', '[]', now(), now())"
                      + " on conflict do nothing",
                  organization));
    }
  }

  @Test
  void what_subscribers_are_told_of_comes_to_what_the_search_finds() throws IOException {
    List<String> searches =
        List.of(
            "editions=all",
            "topic=tip-line",
            "topic=drills-and-exercises&phase=response",
            "publisher=fema",
            "evidence=essa-tier:strong&language=es",
            "issuedFrom=2022-01-01",
            "q=tornado",
            "q=%22reunification+plan%22+-lockdown&publisher=cdc");
    try (LocalSource receiver = LocalSource.open().says(200)) {
      List<Told> told = new ArrayList<>();
      for (String text : searches) {
        told.add(new Told(subscribe(receiver, text), found(text)));
      }

      for (int act = 0; act < ACTS; act++) {
        library.act(random);
        restSometimes(told.get(random.nextInt(told.size())).id());
      }
      told.forEach(each -> goOn(each.id()));

      told.forEach(each -> awaitAllDelivered(each.id()));
      told.forEach(
          each ->
              assertThat(each.items())
                  .as("%s, seed %d", reads.require(each.id(), owner).search(), seed)
                  .isEqualTo(found(reads.require(each.id(), owner).search())));
    }
  }

  @Test
  void what_comes_and_what_leaves_is_told_in_order() throws IOException {
    try (LocalSource receiver = LocalSource.open().says(200)) {
      UUID id = subscribe(receiver, "editions=all");

      GuidanceRecord item = publisher.publish("Doors and locks");
      publisher.withdraw(item);
      publisher.restore(item);
      awaitAllDelivered(id);

      assertThat(eventsOf(id, item)).endsWith("restored").contains("withdrawn");
      assertThat(toldOf(id)).extracting(Delivery::position).isSorted();
    }
  }

  @Test
  void what_left_and_what_is_back_is_told_to_who_wanted_only_what_is_new() throws IOException {
    try (LocalSource receiver = LocalSource.open().says(200)) {
      GuidanceRecord item = publisher.publish("Old doors");
      UUID id = subscribe(receiver, "editions=all", List.of("new"));

      publisher.withdraw(item);
      awaitAllDelivered(id);
      publisher.restore(item);
      awaitAllDelivered(id);

      assertThat(eventsOf(id, item)).containsExactly("withdrawn", "restored");
      assertThat(toldOf(id))
          .filteredOn(each -> each.event().equals("withdrawn"))
          .extracting(each -> each.notice().reason())
          .containsOnly("outdated");
    }
  }

  @Test
  void a_receiver_that_fails_is_tried_again_and_gets_everything_in_order() throws IOException {
    try (LocalSource receiver = LocalSource.open().says(200)) {
      UUID id = subscribe(receiver, "editions=all");
      int[] asked = {0};
      receiver.answers(exchange -> status(exchange, asked[0]++ % 3 == 0 ? 503 : 200));

      List<GuidanceRecord> items =
          List.of(publisher.publish("One"), publisher.publish("Two"), publisher.publish("Three"));
      awaitAllDelivered(id);

      assertThat(toldOf(id))
          .extracting(each -> each.notice().guidance())
          .containsSubsequence(items.stream().map(GuidanceRecord::id).toList());
      assertThat(toldOf(id)).anyMatch(each -> each.attempts() > 1);
    }
  }

  @Test
  void what_is_new_does_not_hurry_the_next_attempt_at_a_receiver_that_fails() throws IOException {
    try (LocalSource receiver = LocalSource.open().says(200)) {
      UUID id = subscribe(receiver, "editions=all");
      receiver.answers(
          exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            status(exchange, 503);
          });
      publisher.publish("Not heard");
      Eventually.isTrue(
          "a first failure", () -> subscriptions.find(id).orElseThrow().failures() > 0);
      Subscription failed = subscriptions.find(id).orElseThrow();

      publisher.publish("Behind it");
      Eventually.isTrue("two that wait", () -> deliveries.waiting(id, 10).size() > 1);

      Subscription now = subscriptions.find(id).orElseThrow();
      assertThat(now.dueAt()).isEqualTo(failed.dueAt());
      assertThat(now.failures()).isEqualTo(failed.failures());
    }
  }

  @Test
  void a_receiver_that_fails_for_good_pauses_the_subscription_and_nothing_is_lost()
      throws IOException {
    try (LocalSource receiver = LocalSource.open().says(200)) {
      UUID id = subscribe(receiver, "editions=all");
      receiver.says(500);
      GuidanceRecord item = publisher.publish("Not heard at first");
      awaitState(id, SubscriptionState.PAUSED);

      assertThat(reads.require(id, owner).reason()).isEqualTo("receiver-failing");

      receiver.says(200);
      GuidanceRecord meanwhile = publisher.publish("Meanwhile");
      goOn(id);
      awaitAllDelivered(id);
      assertThat(eventsOf(id, item)).containsExactly("new");
      assertThat(eventsOf(id, meanwhile)).containsExactly("new");
    }
  }

  @Test
  void a_receiver_that_is_gone_ends_the_subscription() throws IOException {
    try (LocalSource receiver = LocalSource.open().says(200)) {
      UUID id = subscribe(receiver, "editions=all");

      receiver.says(410);
      publisher.publish("To nobody");

      awaitState(id, SubscriptionState.ENDED);
      assertThat(reads.require(id, owner).reason()).isEqualTo("receiver-gone");
    }
  }

  @Test
  void an_account_that_is_gone_is_told_nothing_more() throws IOException {
    try (LocalSource receiver = LocalSource.open().says(200)) {
      Caller leaving = Callers.districtOf("leaving");
      UUID id = keep.subscribe(terms(receiver, "editions=all", ALL), leaving).subscription().id();
      int verified = receiver.asked().size();
      accounts.remove(leaving.subject());

      publisher.publish("Not for those who left");

      awaitState(id, SubscriptionState.PAUSED);
      assertThat(subscriptions.find(id).orElseThrow().reason()).isEqualTo("account-gone");
      assertThat(receiver.asked()).hasSize(verified);
    }
  }

  @Test
  void a_search_that_does_not_parse_any_more_pauses_its_subscription_and_no_other()
      throws IOException {
    try (LocalSource receiver = LocalSource.open().says(200)) {
      UUID broken = subscribe(receiver, "topic=tip-line");
      UUID sound = subscribe(receiver, "editions=all");
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "update subscription set search = 'topic=not-there-any-more' where id = ?",
                  broken));

      GuidanceRecord item = publisher.publish("For who still can be told");

      awaitState(broken, SubscriptionState.PAUSED);
      awaitAllDelivered(sound);
      assertThat(reads.require(broken, owner).reason()).isEqualTo("search-invalid");
      assertThat(eventsOf(sound, item)).containsExactly("new");
    }
  }

  @Test
  void a_replay_tells_everything_since_then_once_more() throws IOException {
    try (LocalSource receiver = LocalSource.open().says(200)) {
      String before = LogCursor.of(log.head());
      GuidanceRecord item = publisher.publish("Told twice");
      UUID id = subscribe(receiver, "editions=all");

      Subscription now = reads.require(id, owner);
      move.replay(id, before, seen(now), owner);
      awaitAllDelivered(id);

      assertThat(eventsOf(id, item)).containsExactly("new");
    }
  }

  @Test
  void who_does_not_verify_is_not_subscribed() throws IOException {
    try (LocalSource receiver = LocalSource.open().says(404)) {
      assertThatThrownBy(() -> subscribe(receiver, "topic=tip-line"))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("404");
    }
  }

  @Test
  void a_private_address_a_search_that_is_none_and_others_subscriptions_are_refused()
      throws IOException {
    try (LocalSource receiver = LocalSource.open().says(200)) {
      UUID id = subscribe(receiver, "topic=tip-line");

      assertThatThrownBy(() -> keep.subscribe(at("http://10.0.0.1/", "", ALL), owner))
          .hasMessageContaining("public address");
      assertThatThrownBy(() -> subscribe(receiver, "topic=no-such-topic"))
          .isInstanceOf(ProblemException.class);
      assertThatThrownBy(() -> subscribe(receiver, "tpoic=tip-line")).hasMessageContaining("tpoic");
      assertThatThrownBy(() -> reads.require(id, Callers.districtOf("lakeshore")))
          .hasMessageContaining("You have no subscription");
    }
  }

  /** What a subscriber has: what was there when it subscribed, and what it was told of since. */
  private final class Told {
    private final UUID id;
    private final Set<UUID> atFirst;

    Told(UUID id, Set<UUID> atFirst) {
      this.id = id;
      this.atFirst = atFirst;
    }

    UUID id() {
      return id;
    }

    Set<UUID> items() {
      Set<UUID> items = new HashSet<>(atFirst);
      for (Delivery each : toldOf(id)) {
        if (each.notice().leaves()) {
          items.remove(each.notice().guidance());
        } else {
          items.add(each.notice().guidance());
        }
      }
      return items;
    }
  }

  private void restSometimes(UUID id) {
    Subscription now = reads.require(id, owner);
    if (random.nextInt(4) == 0 && now.state() == SubscriptionState.ACTIVE) {
      move.pause(id, seen(now), owner);
    } else {
      goOn(id);
    }
  }

  private void goOn(UUID id) {
    Subscription now = reads.require(id, owner);
    if (now.state() == SubscriptionState.PAUSED) {
      move.resume(id, seen(now), owner);
    }
  }

  private void awaitAllDelivered(UUID id) {
    long head = log.head();
    Eventually.isTrue(
        "all delivered up to " + head,
        () -> {
          Subscription now = reads.require(id, owner);
          return now.catchUpFrom() == null
              && followers.position(now.words()) >= head
              && deliveries.waiting(id, 1).isEmpty();
        });
  }

  private void awaitState(UUID id, SubscriptionState state) {
    Eventually.isTrue(
        "a subscription that is " + state,
        () -> subscriptions.find(id).orElseThrow().state() == state);
  }

  private List<Delivery> toldOf(UUID id) {
    List<Delivery> all = new ArrayList<>(deliveries.of(id, "delivered", Long.MAX_VALUE, 100_000));
    Collections.reverse(all);
    return all;
  }

  private List<String> eventsOf(UUID id, GuidanceRecord item) {
    Predicate<Delivery> ofItem = each -> item.id().equals(each.notice().guidance());
    return toldOf(id).stream().filter(ofItem).map(Delivery::event).toList();
  }

  private UUID subscribe(LocalSource receiver, String text) {
    return subscribe(receiver, text, ALL);
  }

  private UUID subscribe(LocalSource receiver, String text, List<String> events) {
    awaitProjection();
    return keep.subscribe(terms(receiver, text, events), owner).subscription().id();
  }

  private static SubscriptionTerms terms(LocalSource receiver, String text, List<String> events) {
    return at(receiver.address(), text, events);
  }

  private static SubscriptionTerms at(String address, String text, List<String> events) {
    return new SubscriptionTerms("Mine", text, "webhook", address, null, null, events);
  }

  private static IfMatch seen(Subscription now) {
    return IfMatch.required("\"" + now.tag() + "\"");
  }

  private static void status(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void awaitProjection() {
    long head = log.head();
    Eventually.get(
        "an index at position " + head,
        () -> position.refresh().filter(live -> live.position() >= head));
  }

  private Set<UUID> found(String text) {
    awaitProjection();
    Set<UUID> all = new HashSet<>();
    GuidanceQuery question = rules.question(text);
    FoundGuidance page = search.find(question);
    page.items().forEach(hit -> all.add(hit.record().id()));
    while (page.next() != null) {
      page = search.find(at(question, page.next()));
      page.items().forEach(hit -> all.add(hit.record().id()));
    }
    return all;
  }

  private static GuidanceQuery at(GuidanceQuery question, String cursor) {
    return new GuidanceQuery(
        question.text(),
        question.filters(),
        question.issuedFrom(),
        question.issuedTo(),
        question.editions(),
        question.sort(),
        question.size(),
        cursor);
  }
}
