package org.schoolsafety.crosswalk.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.LocalSource;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.feeds.changes.LogCursor;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.security.Caller;

/** Whoever was told of an item is told when it leaves, whatever its owner does meanwhile. */
@ExtendWith(ArquillianExtension.class)
class NoGhostsIT {

  private final Caller owner = Callers.districtOf("lakeshore");

  @Inject SubscriptionDesk desk;
  @Inject KeepSubscriptions keep;
  @Inject MoveSubscription move;
  @Inject Deliveries deliveries;
  @Inject Publisher publisher;
  @Inject PublicationLog log;
  @Inject InTransaction inTransaction;

  private LocalSource receiver;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(NoGhostsIT.class);
  }

  @BeforeEach
  void open() throws IOException {
    receiver = LocalSource.open().says(200);
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void what_was_told_before_the_place_of_a_replay_is_told_when_it_leaves() {
    GuidanceRecord found = publisher.publish("Zeppelin drills, found at first");
    UUID id = desk.subscribe(owner, "q=zeppelin&editions=all", receiver.address(), "new");
    GuidanceRecord told = publisher.publish("Zeppelin drills, told of");
    desk.awaitTold(id);

    move.replay(id, LogCursor.of(log.head()), desk.asRead(id), owner);
    desk.awaitTold(id);
    publisher.withdraw(found);
    publisher.withdraw(told);
    desk.awaitTold(id);

    assertThat(desk.toldOf(id, found.id())).containsExactly("withdrawn");
    assertThat(desk.toldOf(id, told.id())).containsExactly("new", "withdrawn");
  }

  @Test
  void a_replay_keeps_what_waits_from_before_its_place() {
    GuidanceRecord item = publisher.publish("Known before");
    UUID id = desk.subscribe(owner, "editions=all", receiver.address(), "new");
    receiver.says(500);
    publisher.withdraw(item);
    Eventually.isTrue("it waits", () -> !deliveries.waiting(id, 1).isEmpty());
    desk.await(id, SubscriptionState.PAUSED);

    move.replay(id, LogCursor.of(log.head()), desk.asRead(id), owner);
    receiver.says(200);
    move.resume(id, desk.asRead(id), owner);
    desk.awaitTold(id);

    assertThat(desk.toldOf(id, item.id())).containsExactly("withdrawn");
  }

  @Test
  void who_wants_less_from_now_on_is_still_told_of_all_that_leaves() {
    UUID id = desk.subscribe(owner, "editions=all", receiver.address(), "new");
    GuidanceRecord item = publisher.publish("Told of");
    desk.awaitTold(id);

    keep.change(id, terms("editions=all", "conflict"), desk.asRead(id), owner);
    publisher.withdraw(item);
    desk.awaitTold(id);

    assertThat(desk.toldOf(id, item.id())).containsExactly("new", "withdrawn");
  }

  @Test
  void the_search_of_a_subscription_stays_what_it_was() {
    UUID id = desk.subscribe(owner, "editions=all", receiver.address(), "new");

    assertThatThrownBy(() -> keep.change(id, terms("q=zeppelin", "new"), desk.asRead(id), owner))
        .hasMessageContaining("stays what it was");
    assertThat(desk.now(id).search()).isEqualTo("editions=all");
  }

  @Test
  void each_of_several_changes_is_told_to_who_wants_it_by_words_too() {
    GuidanceRecord item = publisher.publish("Airship drills");
    UUID id = desk.subscribe(owner, "q=airship&editions=all", receiver.address(), "restored");
    publisher.withdraw(item);
    desk.awaitTold(id);

    inTransaction.call(
        () -> {
          publisher.restore(item);
          return publisher.revise(item, "Airship drills, anew");
        });
    desk.awaitTold(id);

    assertThat(desk.toldOf(id, item.id())).containsExactly("withdrawn", "restored");
  }

  @Test
  void what_a_former_destination_answers_does_not_end_the_subscription() throws Exception {
    CountDownLatch moved = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    try (LocalSource next = LocalSource.open().says(200)) {
      UUID id = desk.subscribe(owner, "editions=all", receiver.address(), "new");
      receiver.answers(
          exchange -> {
            asked.countDown();
            await(moved);
            exchange.sendResponseHeaders(410, -1);
            exchange.close();
          });
      GuidanceRecord item = publisher.publish("On its way while it moves");
      await(asked);

      SubscriptionTerms elsewhere =
          new SubscriptionTerms(
              "Mine", "editions=all", "webhook", next.address(), null, null, List.of("new"));
      keep.change(id, elsewhere, desk.asRead(id), owner);
      moved.countDown();
      desk.awaitTold(id);

      assertThat(desk.now(id).state()).isEqualTo(SubscriptionState.ACTIVE);
      assertThat(desk.toldOf(id, item.id())).containsExactly("new");
    }
  }

  private SubscriptionTerms terms(String search, String... events) {
    return new SubscriptionTerms(
        "Mine", search, "webhook", receiver.address(), null, null, List.of(events));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
