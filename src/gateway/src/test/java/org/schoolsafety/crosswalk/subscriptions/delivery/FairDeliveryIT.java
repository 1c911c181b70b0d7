package org.schoolsafety.crosswalk.subscriptions.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.LocalSource;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.subscriptions.Deliveries;
import org.schoolsafety.crosswalk.subscriptions.KeepSubscriptions;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionTerms;

/** Nobody's receivers keep others waiting, and the history of deliveries does not grow for ever. */
@ExtendWith(ArquillianExtension.class)
class FairDeliveryIT {

  private static final long SLOWLY = 1_500_000_000L;

  /** More than there are deliveries at once in the container under test. */
  private static final int MANY = 16;

  @Inject KeepSubscriptions keep;
  @Inject Deliveries deliveries;
  @Inject ForgetTold forgetTold;
  @Inject Publisher publisher;
  @Inject Jdbi jdbi;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(FairDeliveryIT.class);
  }

  @Test
  void many_slow_receivers_of_one_owner_do_not_keep_another_waiting() throws IOException {
    try (LocalSource slow = LocalSource.open().says(200);
        LocalSource quick = LocalSource.open().says(200)) {
      List<UUID> theirs = new ArrayList<>();
      Caller owner = Callers.districtOf("many");
      for (int each = 0; each < MANY; each++) {
        theirs.add(subscribe(slow, owner));
      }
      UUID mine = subscribe(quick, Callers.districtOf("one"));
      slow.answers(
          exchange -> {
            LockSupport.parkNanos(SLOWLY);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
          });

      publisher.publish("For everybody");
      Eventually.isTrue("mine is told", () -> told(mine) > 0);
      long toldOfTheirs = theirs.stream().filter(each -> told(each) > 0).count();
      Eventually.isTrue("all are told", () -> theirs.stream().allMatch(each -> told(each) > 0));

      assertThat(toldOfTheirs).isLessThan(MANY / 2);
    }
  }

  @Test
  void what_was_told_long_ago_is_forgotten_and_what_waits_is_not() throws IOException {
    try (LocalSource receiver = LocalSource.open().says(200)) {
      UUID id = subscribe(receiver, Callers.districtOf("one"));
      publisher.publish("Told");
      Eventually.isTrue("it is told", () -> told(id) == 1);
      receiver.says(503);
      publisher.publish("Waits");
      Eventually.isTrue("one waits", () -> deliveries.waiting(id, 10).size() == 1);

      forgetTold.forget();
      long before = told(id);
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "update delivery set created_at = created_at - interval '91 days'"
                      + " where subscription_id = ?",
                  id));
      forgetTold.forget();

      assertThat(before).isEqualTo(1);
      assertThat(told(id)).isZero();
      assertThat(deliveries.waiting(id, 10)).hasSize(1);
    }
  }

  private UUID subscribe(LocalSource receiver, Caller owner) {
    SubscriptionTerms terms =
        new SubscriptionTerms(
            "Mine", "editions=all", "webhook", receiver.address(), null, null, List.of("new"));
    return keep.subscribe(terms, owner).subscription().id();
  }

  private long told(UUID id) {
    return deliveries.count(id, "delivered");
  }
}
