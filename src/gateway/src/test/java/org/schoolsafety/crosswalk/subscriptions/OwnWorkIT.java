package org.schoolsafety.crosswalk.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.container.LocalSource;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.ReviewDesk;
import org.schoolsafety.crosswalk.container.SentFile;
import org.schoolsafety.crosswalk.partners.people.RememberedAccounts;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Submission;

/** Subscribers learn of their own work while they have the right to, and wait for nobody. */
@ExtendWith(ArquillianExtension.class)
class OwnWorkIT {

  private static final List<String> OWN = List.of("submission-returned", "review-due");

  @Inject KeepSubscriptions keep;
  @Inject Deliveries deliveries;
  @Inject IntakeDesk desk;
  @Inject ReviewDesk reviews;
  @Inject Publisher publisher;
  @Inject RememberedAccounts accounts;

  private SentFile file;
  private Caller sender;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(OwnWorkIT.class);
  }

  @BeforeEach
  void people() {
    file = SentFile.from(desk.newOrganization());
    sender = file.by();
  }

  @Test
  void the_sender_is_told_that_work_was_returned_and_others_are_not() throws IOException {
    try (LocalSource receiver = LocalSource.open().says(200)) {
      Caller stranger = Callers.publisherOf(desk.newOrganization());
      accounts.standsAs(sender);
      UUID mine = subscribe(receiver, sender, OWN);
      UUID others = subscribe(receiver, stranger, OWN);

      Submission returned = returned();

      Delivery told = awaited(mine, "delivered");
      assertThat(told.event()).isEqualTo("submission-returned");
      assertThat(told.notice().submission()).isEqualTo(returned.id());
      assertThat(told.notice().explanation()).isEqualTo("Say who leads the drill.");
      assertThat(deliveries.count(others, null)).isZero();
    }
  }

  @Test
  void work_that_is_returned_before_the_mailbox_said_yes_waits_for_that() throws IOException {
    SubscriptionTerms terms =
        new SubscriptionTerms(
            "Mine",
            "editions=all",
            "email",
            "rosa-" + UUID.randomUUID() + "@district.example",
            null,
            null,
            OWN);
    UUID mine = keep.subscribe(terms, sender).subscription().id();

    Submission returned = returned();

    assertThat(deliveries.of(mine, "waiting", Long.MAX_VALUE, 2))
        .singleElement()
        .satisfies(told -> assertThat(told.notice().submission()).isEqualTo(returned.id()));
  }

  @Test
  void who_acts_for_another_organization_now_is_told_nothing() throws IOException {
    try (LocalSource receiver = LocalSource.open().says(200)) {
      UUID mine = subscribe(receiver, sender, OWN);
      int verified = receiver.asked().size();

      returned();

      assertThat(awaited(mine, "dropped").answer()).contains("may not know");
      assertThat(receiver.asked()).hasSize(verified);
    }
  }

  @Test
  void a_receiver_that_does_not_answer_keeps_nobody_else_waiting() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    try (LocalSource dead = LocalSource.open().says(200);
        LocalSource well = LocalSource.open().says(200)) {
      UUID slow = subscribe(dead, sender, List.of("new"));
      UUID quick = subscribe(well, sender, List.of("new"));
      dead.answers(
          exchange -> {
            try {
              over.await();
            } catch (InterruptedException stopped) {
              Thread.currentThread().interrupt();
            }
            exchange.close();
          });

      GuidanceRecord item = publisher.publish("Heard by who listens");

      assertThat(awaited(quick, "delivered").notice().guidance()).isEqualTo(item.id());
      assertThat(deliveries.count(slow, "delivered")).isZero();
      over.countDown();
    }
  }

  private Submission returned() {
    Caller reviewer = Callers.reviewerOf(desk.newOrganization());
    Submission draft = reviews.draft(file);
    reviews.attach(draft, file);
    reviews.move(draft, "submit", null, sender);
    reviews.move(draft, "claim", null, reviewer);
    return reviews.move(draft, "request-changes", "Say who leads the drill.", reviewer);
  }

  private UUID subscribe(LocalSource receiver, Caller by, List<String> events) {
    SubscriptionTerms terms =
        new SubscriptionTerms(
            "Mine", "editions=all", "webhook", receiver.address(), null, null, events);
    return keep.subscribe(terms, by).subscription().id();
  }

  private Delivery awaited(UUID id, String state) {
    return Eventually.get(
        "a delivery that is " + state, () -> first(deliveries.of(id, state, Long.MAX_VALUE, 1)));
  }

  private static Optional<Delivery> first(List<Delivery> found) {
    return found.stream().findFirst();
  }
}
