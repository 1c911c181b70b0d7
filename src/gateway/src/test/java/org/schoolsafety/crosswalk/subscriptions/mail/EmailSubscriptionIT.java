package org.schoolsafety.crosswalk.subscriptions.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
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
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.container.LocalSource;
import org.schoolsafety.crosswalk.container.Postbox;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.container.StubbornMailServer;
import org.schoolsafety.crosswalk.partners.people.RememberedAccounts;
import org.schoolsafety.crosswalk.platform.mail.MailAddress;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.subscriptions.Cadence;
import org.schoolsafety.crosswalk.subscriptions.ChannelKind;
import org.schoolsafety.crosswalk.subscriptions.Delivery;
import org.schoolsafety.crosswalk.subscriptions.KeepSubscriptions;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionDesk;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionState;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionStates;

/** Subscriptions by mail, from the question to the end, with a real mail server. */
@ExtendWith(ArquillianExtension.class)
class EmailSubscriptionIT {

  private static final String CONFIRMATION = "/subscriptions/confirmation/";

  @Inject SubscriptionDesk desk;
  @Inject IntakeDesk intake;
  @Inject Publisher publisher;
  @Inject InTransaction inTransaction;
  @Inject KeepSubscriptions keep;
  @Inject StopMail stopMail;
  @Inject ForgetMailJob forgetMail;
  @Inject SubscriptionStates states;
  @Inject RememberedAccounts accounts;
  @Inject Jdbi jdbi;

  private String organization;
  private String address;
  private Caller owner;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(EmailSubscriptionIT.class);
  }

  @BeforeEach
  void newReader() {
    organization = intake.newOrganization();
    address = "rosa-" + UUID.randomUUID() + "@district.example";
    owner = desk.ownerOf(organization);
  }

  @Test
  void nobody_gets_a_second_mail_before_they_said_yes_and_to_look_is_not_to_say_yes()
      throws Exception {
    try (Postbox postbox = Postbox.open()) {
      UUID id = subscribe(Cadence.IMMEDIATE);
      MimeMessage question = postbox.await(address, 1).get(0);
      publish("Lockdown drills");
      String link = Postbox.link(question, CONFIRMATION);

      HttpResponse<String> page = desk.get(link);
      SubscriptionState afterTheLook = desk.now(id).state();
      HttpResponse<String> yes = desk.post(link);
      HttpResponse<String> again = desk.post(link);
      List<MimeMessage> mail = postbox.await(address, 2);

      assertThat(question.getHeader("List-Unsubscribe")).isNull();
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("method=\"post\"", "Yes, send them to me");
      assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(afterTheLook).isEqualTo(SubscriptionState.AWAITING_CONFIRMATION);
      assertThat(yes.body()).contains("You are subscribed");
      assertThat(again.body()).contains("You are subscribed");
      assertThat(desk.now(id).state()).isEqualTo(SubscriptionState.ACTIVE);
      assertThat(mail.get(1).getSubject()).isEqualTo("New: Lockdown drills");
    }
  }

  @Test
  void a_withdrawal_reaches_its_reader_and_one_click_ends_it() throws Exception {
    try (Postbox postbox = Postbox.open()) {
      UUID id = confirmed(postbox, Cadence.IMMEDIATE);
      GuidanceRecord item = publish("Lockdown drills");
      postbox.await(address, 2);

      publisher.withdraw(item);
      MimeMessage mail = postbox.await(address, 3).get(2);
      String header = mail.getHeader("List-Unsubscribe")[0];
      String ending = header.substring(1, header.length() - 1);
      HttpResponse<String> page = desk.get(ending);
      SubscriptionState afterTheLook = desk.now(id).state();
      HttpResponse<String> click = desk.post(ending);

      assertThat(mail.getSubject()).isEqualTo("No longer to be used: Lockdown drills");
      assertThat(Postbox.text(mail)).contains("Nobody does it this way any more.", ending);
      assertThat(mail.getHeader("List-Unsubscribe-Post"))
          .containsExactly("List-Unsubscribe=One-Click");
      assertThat(page.body()).contains("End this subscription?");
      assertThat(afterTheLook).isEqualTo(SubscriptionState.ACTIVE);
      assertThat(click.statusCode()).isEqualTo(200);
      assertThat(desk.now(id).state()).isEqualTo(SubscriptionState.ENDED);
      assertThat(desk.now(id).reason()).isEqualTo("unsubscribed");
      assertThat(desk.post(ending).body()).contains("has ended");
    }
  }

  @Test
  void a_digest_comes_once_with_what_is_due_and_nothing_to_say_is_no_mail() throws Exception {
    try (Postbox postbox = Postbox.open()) {
      UUID id = confirmed(postbox, Cadence.DAILY);
      GuidanceRecord kept = publish("Reunification checklist");
      GuidanceRecord gone = publish("Old checklist");
      publisher.withdraw(gone);
      Eventually.isTrue("all is matched", () -> isToldOf(id, kept, gone));
      boolean early = postbox.mailTo(address).size() > 1;

      desk.letItsTimeCome(id);
      MimeMessage digest = postbox.await(address, 2).get(1);
      Eventually.isTrue("noted", () -> desk.now(id).dueAt() == null);
      desk.letItsTimeCome(id);
      Eventually.isTrue("looked at again", () -> desk.now(id).dueAt() == null);

      assertThat(early).isFalse();
      assertThat(digest.getSubject()).endsWith(": 1 no longer to be used, 1 new");
      assertThat(Postbox.text(digest))
          .containsSubsequence("NO LONGER TO BE USED", "Old checklist", "NEW", kept.title());
      assertThat(desk.deliveriesOf(id)).extracting(Delivery::state).containsOnly("delivered");
      assertThat(postbox.mailTo(address)).hasSize(2);
    }
  }

  @Test
  void a_letter_that_was_taken_but_not_noted_comes_again_as_the_same() throws Exception {
    try (Postbox postbox = Postbox.open()) {
      UUID id = confirmed(postbox, Cadence.IMMEDIATE);
      publish("Lockdown drills");
      postbox.await(address, 2);
      Eventually.isTrue("noted", () -> latest(id).state().equals("delivered"));

      jdbi.useHandle(
          handle ->
              handle.execute(
                  "update delivery set state = 'waiting' where subscription_id = ?", id));
      desk.letItsTimeCome(id);
      List<MimeMessage> mail = postbox.await(address, 3);

      assertThat(mail.get(2).getMessageID()).isEqualTo(mail.get(1).getMessageID());
      assertThat(mail.get(2).getSubject()).isEqualTo(mail.get(1).getSubject());
    }
  }

  @Test
  void a_mailbox_that_is_refused_for_good_at_the_question_ends_it_with_the_reason()
      throws Exception {
    try (StubbornMailServer server = StubbornMailServer.open(Postbox.port())) {
      server.answers("RCPT TO:<" + address, "550 5.1.1 No such user");

      UUID id = subscribe(Cadence.IMMEDIATE);
      Subscription ended = desk.await(id, SubscriptionState.ENDED);

      assertThat(ended.reason()).isEqualTo("hard-bounce");
      assertThat(ended.explanation()).contains("5.1.1 No such user");
    }
  }

  @Test
  void what_may_pass_is_tried_again_and_a_final_refusal_ends_it() throws Exception {
    UUID id;
    try (Postbox postbox = Postbox.open()) {
      id = confirmed(postbox, Cadence.IMMEDIATE);
    }
    try (StubbornMailServer server = StubbornMailServer.open(Postbox.port())) {
      server.answers("RCPT TO:<" + address, "450 4.2.1 Greylisted");
      publish("Lockdown drills");
      Eventually.isTrue(
          "it was refused once",
          () -> !desk.deliveriesOf(id).isEmpty() && latest(id).attempts() > 0);
      Delivery refused = latest(id);

      server.giveIn();
      server.answers("RCPT TO:<" + address, "550 5.1.1 No such user");
      Subscription ended = desk.await(id, SubscriptionState.ENDED);

      assertThat(refused.state()).isEqualTo("waiting");
      assertThat(refused.answer()).contains("Greylisted");
      assertThat(ended.reason()).isEqualTo("hard-bounce");
      assertThat(latest(id).state()).isEqualTo("given-up");
    }
  }

  @Test
  void an_owner_is_told_that_a_reader_complained_but_not_at_the_mailbox_that_did()
      throws Exception {
    try (Postbox postbox = Postbox.open()) {
      String own = "owner-" + UUID.randomUUID() + "@state.example";
      accounts.hasMailbox(owner, own);
      UUID id = confirmed(postbox, Cadence.IMMEDIATE);

      stopMail.reported(
          MailAddress.of(address).orElseThrow(),
          RefusalKind.COMPLAINT,
          Callers.adminOf(organization));
      MimeMessage mail = postbox.await(own, 1).get(0);

      assertThat(mail.getSubject()).isEqualTo("Ended: " + desk.now(id).name());
      assertThat(Postbox.text(mail)).contains("called a mail unwanted");
      assertThat(postbox.mailTo(address)).hasSize(1);
    }
  }

  @Test
  void an_owner_who_is_the_reader_too_is_told_that_it_is_paused() throws Exception {
    try (Postbox postbox = Postbox.open()) {
      accounts.hasMailbox(owner, address);
      UUID id = confirmed(postbox, Cadence.IMMEDIATE);

      states.pause(id, "search-invalid", "A topic of the search is gone.", Caller.GATEWAY);
      MimeMessage mail = postbox.await(address, 2).get(1);

      assertThat(mail.getSubject()).isEqualTo("Paused: " + desk.now(id).name());
      assertThat(Postbox.text(mail)).contains("A topic of the search is gone.");
    }
  }

  @Test
  void who_complained_is_not_written_to_and_not_asked_again() throws Exception {
    try (Postbox postbox = Postbox.open()) {
      UUID id = confirmed(postbox, Cadence.IMMEDIATE);

      int ended =
          stopMail.reported(
              MailAddress.of(address.toUpperCase()).orElseThrow(),
              RefusalKind.COMPLAINT,
              Callers.adminOf(organization));

      assertThat(ended).isEqualTo(1);
      assertThat(desk.now(id).reason()).isEqualTo("complaint");
      assertThatThrownBy(() -> subscribe(Cadence.DAILY))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("complained");
      assertThat(acts("mailbox/" + address)).containsExactly("mail-refusal-reported");
      assertThat(acts("subscription/" + id))
          .containsExactly("subscription-made", "subscription-confirmed", "subscription-ended");
    }
  }

  @Test
  void who_complained_at_one_name_of_a_mailbox_has_peace_at_all_of_them() {
    UUID plain = subscribe(Cadence.IMMEDIATE);
    UUID named = subscribeFor(address.replace("@", "+drills@"), Cadence.DAILY);
    UUID neighbor = subscribeFor(address.replace("rosa", "tosa"), Cadence.DAILY);
    Caller admin = Callers.adminOf(organization);
    MailAddress other = MailAddress.of(address.replace("@", "+fire@")).orElseThrow();

    int bounced = stopMail.reported(other, RefusalKind.HARD_BOUNCE, admin);
    int ended = stopMail.reported(other, RefusalKind.COMPLAINT, admin);

    assertThat(List.of(bounced, ended)).containsExactly(0, 2);
    assertThat(List.of(desk.now(plain).reason(), desk.now(named).reason()))
        .containsOnly("complaint");
    assertThat(desk.now(neighbor).state()).isNotEqualTo(SubscriptionState.ENDED);
    assertThatThrownBy(() -> subscribe(Cadence.DAILY))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("complained");
  }

  @Test
  void whose_account_is_gone_gets_nothing_until_somebody_lets_it_go_on() throws Exception {
    try (Postbox postbox = Postbox.open()) {
      accounts.remove(owner.subject());
      UUID id = confirmed(postbox, Cadence.IMMEDIATE);

      publish("Lockdown drills");
      Subscription paused = desk.await(id, SubscriptionState.PAUSED);

      assertThat(paused.reason()).isEqualTo("account-gone");
      assertThat(postbox.mailTo(address)).hasSize(1);
    }
  }

  @Test
  void an_owner_is_told_by_mail_when_the_gateway_pauses_a_subscription_of_theirs()
      throws Exception {
    try (Postbox postbox = Postbox.open();
        LocalSource receiver = LocalSource.open().says(200)) {
      accounts.hasMailbox(owner, address);
      UUID id =
          desk.subscribe(
                  owner, ChannelKind.WEBHOOK, Cadence.IMMEDIATE, organization, receiver.address())
              .subscription()
              .id();
      receiver.says(500);

      publish("Lockdown drills");
      desk.await(id, SubscriptionState.PAUSED);
      MimeMessage mail = postbox.await(address, 1).get(0);

      assertThat(mail.getSubject()).isEqualTo("Paused: " + desk.now(id).name());
      assertThat(Postbox.text(mail)).contains("failed at every attempt", id.toString());
      assertThat(mail.getHeader("List-Unsubscribe")).isNull();
    }
  }

  @Test
  void a_link_says_yes_for_the_mailbox_that_it_was_sent_to_and_for_no_other() throws Exception {
    try (Postbox postbox = Postbox.open()) {
      String other = "max-" + UUID.randomUUID() + "@district.example";
      UUID id = subscribe(Cadence.IMMEDIATE);
      String old = Postbox.link(postbox.await(address, 1).get(0), CONFIRMATION);

      desk.sendTo(id, owner, other);
      HttpResponse<String> elsewhere = desk.post(old);
      SubscriptionState afterTheOld = desk.now(id).state();
      desk.sendTo(id, owner, address);
      HttpResponse<String> older = desk.post(old);
      desk.post(Postbox.link(postbox.await(address, 2).get(1), CONFIRMATION));

      assertThat(elsewhere.body()).doesNotContain("You are subscribed");
      assertThat(afterTheOld).isEqualTo(SubscriptionState.AWAITING_CONFIRMATION);
      assertThat(older.statusCode()).isEqualTo(410);
      assertThat(desk.now(id).state()).isEqualTo(SubscriptionState.ACTIVE);
    }
  }

  @Test
  void a_mailbox_that_did_not_answer_is_asked_again_and_the_last_link_counts() throws Exception {
    try (Postbox postbox = Postbox.open()) {
      UUID id = subscribe(Cadence.IMMEDIATE);
      String first = Postbox.link(postbox.await(address, 1).get(0), CONFIRMATION);

      keep.renew(id, desk.asRead(id), owner);
      String second = Postbox.link(postbox.await(address, 2).get(1), CONFIRMATION);
      HttpResponse<String> old = desk.post(first);
      HttpResponse<String> yes = desk.post(second);

      assertThat(old.statusCode()).isEqualTo(410);
      assertThat(yes.body()).contains("You are subscribed");
      assertThat(desk.now(id).state()).isEqualTo(SubscriptionState.ACTIVE);
    }
  }

  @Test
  void a_link_that_ends_it_ends_nothing_that_goes_to_another_mailbox_by_now() throws Exception {
    try (Postbox postbox = Postbox.open()) {
      String other = "max-" + UUID.randomUUID() + "@district.example";
      UUID id = confirmed(postbox, Cadence.IMMEDIATE);
      publish("Lockdown drills");
      String ending = Postbox.link(postbox.await(address, 2).get(1), "/subscriptions/ending/");

      desk.sendTo(id, owner, other);
      desk.post(Postbox.link(postbox.await(other, 1).get(0), CONFIRMATION));
      HttpResponse<String> click = desk.post(ending);

      assertThat(click.body()).contains("has ended");
      assertThat(desk.now(id).state()).isEqualTo(SubscriptionState.ACTIVE);
    }
  }

  @Test
  void a_mailbox_is_asked_five_times_a_day_at_most_whoever_removes_what_and_adds_a_plus() {
    String plus = address.replace("@", "+drills@");
    for (int time = 0; time < 5; time++) {
      desk.remove(subscribe(Cadence.DAILY), owner);
    }

    assertThatThrownBy(
            () -> desk.subscribe(owner, ChannelKind.EMAIL, Cadence.DAILY, organization, plus))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("peace");

    assertThatThrownBy(() -> subscribe(Cadence.DAILY))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("peace");
  }

  @Test
  void nobody_has_more_than_twenty_mailboxes_asked_within_a_day() {
    for (int time = 0; time < 20; time++) {
      String one = "max-" + UUID.randomUUID() + "@district.example";
      desk.subscribe(owner, ChannelKind.EMAIL, Cadence.DAILY, organization, one);
    }

    assertThatThrownBy(() -> subscribe(Cadence.DAILY))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("20 times");
  }

  @Test
  void links_and_questions_of_no_more_use_are_forgotten_and_what_can_end_it_is_kept()
      throws Exception {
    try (Postbox postbox = Postbox.open()) {
      UUID id = confirmed(postbox, Cadence.IMMEDIATE);
      publish("Lockdown drills");
      postbox.await(address, 2);
      age(id, "800 days");

      forgetMail.run();
      List<String> whileItIsThere = links(id);
      desk.remove(id, owner);
      forgetMail.run();

      assertThat(whileItIsThere).containsExactly("unsubscribe");
      assertThat(links(id)).isEmpty();
      assertThat(count("mail_question", id)).isZero();
    }
  }

  @Test
  void a_link_that_was_never_given_out_leads_nowhere() {
    HttpResponse<String> page = desk.get(CONFIRMATION + "x".repeat(43), "Accept", "text/html");
    HttpResponse<String> posted = desk.post("/subscriptions/ending/" + "x".repeat(43));

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(posted.statusCode()).isEqualTo(404);
  }

  private UUID subscribe(Cadence cadence) {
    return subscribeFor(address, cadence);
  }

  private UUID subscribeFor(String mailbox, Cadence cadence) {
    return desk.subscribe(owner, ChannelKind.EMAIL, cadence, organization, mailbox)
        .subscription()
        .id();
  }

  private UUID confirmed(Postbox postbox, Cadence cadence) {
    UUID id = subscribe(cadence);
    desk.post(Postbox.link(postbox.await(address, 1).get(0), CONFIRMATION));
    return id;
  }

  private GuidanceRecord publish(String title) {
    GuidanceRecord record = Records.publishedBy(organization, title);
    inTransaction.call(() -> publisher.append(record));
    return record;
  }

  private boolean isToldOf(UUID id, GuidanceRecord kept, GuidanceRecord gone) {
    List<Delivery> all = desk.deliveriesOf(id);
    return all.stream().anyMatch(each -> kept.id().equals(each.notice().guidance()))
        && all.stream()
            .anyMatch(each -> each.notice().leaves() && gone.id().equals(each.notice().guidance()));
  }

  private Delivery latest(UUID id) {
    return desk.deliveriesOf(id).get(0);
  }

  private void age(UUID id, String by) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "update mail_link set made_at = made_at - ?::interval, expires_at = expires_at - ?::interval"
                  + " where subscription_id = ?",
              by,
              by,
              id);
          handle.execute(
              "update mail_question set asked_at = asked_at - ?::interval where subscription_id = ?",
              by,
              id);
        });
  }

  private List<String> links(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select purpose from mail_link where subscription_id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .list());
  }

  private long count(String table, UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from <table> where subscription_id = :id")
                .define("table", table)
                .bind("id", id)
                .mapTo(Long.class)
                .one());
  }

  private List<String> acts(String subject) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select act from audit_entry where subject = :subject order by position")
                .bind("subject", subject)
                .mapTo(String.class)
                .list());
  }
}
