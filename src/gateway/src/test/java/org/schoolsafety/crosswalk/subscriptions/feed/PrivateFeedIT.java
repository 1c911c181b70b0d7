package org.schoolsafety.crosswalk.subscriptions.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.partners.people.RememberedAccounts;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.subscriptions.Cadence;
import org.schoolsafety.crosswalk.subscriptions.ChannelKind;
import org.schoolsafety.crosswalk.subscriptions.Deliveries;
import org.schoolsafety.crosswalk.subscriptions.KeepSubscriptions;
import org.schoolsafety.crosswalk.subscriptions.Made;
import org.schoolsafety.crosswalk.subscriptions.Notice;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionDesk;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionState;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionStates;
import org.schoolsafety.crosswalk.subscriptions.WantedEvent;

/** Private feeds: who has the address reads, as long as the owner lets it work. */
@ExtendWith(ArquillianExtension.class)
class PrivateFeedIT {

  @Inject SubscriptionDesk desk;
  @Inject IntakeDesk intake;
  @Inject Publisher publisher;
  @Inject InTransaction inTransaction;
  @Inject KeepSubscriptions keep;
  @Inject SubscriptionStates states;
  @Inject Deliveries deliveries;
  @Inject RememberedAccounts accounts;
  @Inject Jdbi jdbi;

  private String organization;
  private Caller owner;
  private UUID id;
  private String address;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(PrivateFeedIT.class);
  }

  @BeforeEach
  void subscribed() {
    organization = intake.newOrganization();
    owner = desk.ownerOf(organization);
    Made made = desk.subscribe(owner, ChannelKind.FEED, Cadence.IMMEDIATE, organization, null);
    id = made.subscription().id();
    address = made.shownOnce().get("feed");
    Eventually.isTrue("a search that answers", () -> desk.get(address).statusCode() == 200);
  }

  @Test
  void it_has_the_items_of_the_public_feed_and_is_kept_from_caches_and_search_engines() {
    GuidanceRecord item = publish("Lockdown drills");
    String query = "?publisher=" + organization;

    HttpResponse<String> feed =
        Eventually.get(
            "the item in the feed",
            () -> Optional.of(desk.get(address)).filter(got -> got.body().contains("<entry>")));
    String open = desk.get("/feeds/guidance.atom" + query).body();

    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(entries(feed.body())).contains("urn:uuid:" + item.id()).isEqualTo(entries(open));
    assertThat(feed.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    assertThat(feed.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
    assertThat(feed.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/atom+xml");
    assertThat(feed.body()).contains(URI.create(address).getPath() + "\"", "/search" + query);
  }

  @Test
  void it_comes_in_every_format_and_says_304_until_something_changes() {
    String rss = address.replace(".atom", ".rss");
    String json = desk.get(address.replace(".atom", ".json")).body();
    HttpResponse<String> first = desk.get(rss);
    String tag = tagOf(first);

    Eventually.isTrue(
        "304", () -> desk.get(rss, "If-None-Match", tagOf(desk.get(rss))).statusCode() == 304);
    publish("Something new");
    Eventually.isTrue("200", () -> desk.get(rss, "If-None-Match", tag).statusCode() == 200);

    assertThat(json).contains("https://jsonfeed.org/version/1.1");
    assertThat(first.body()).contains("<rss");
    assertThat(first.headers().firstValue("Last-Modified")).isEmpty();
  }

  @Test
  void a_withdrawal_is_told_by_a_tombstone() {
    GuidanceRecord item = publish("Lockdown drills");

    publisher.withdraw(item);

    String tombstone = "ref=\"urn:uuid:" + item.id() + "\"";
    Eventually.isTrue("the tombstone", () -> desk.get(address).body().contains(tombstone));
  }

  @Test
  void a_new_address_opens_it_and_the_old_one_is_gone_for_good() {
    String next = keep.renew(id, desk.asRead(id), owner).shownOnce().get("feed");

    HttpResponse<String> old = desk.get(address, "Accept", "application/atom+xml, */*;q=0.1");

    assertThat(desk.get(next).statusCode()).isEqualTo(200);
    assertThat(old.statusCode()).isEqualTo(410);
    assertThat(old.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(old.body()).contains("/problems/address-revoked");
  }

  @Test
  void one_that_ended_is_gone_and_one_that_never_was_is_not_found() {
    HttpResponse<String> never = desk.get("/feeds/private/" + "x".repeat(43) + ".atom");

    states.end(id, "by-owner", "Not needed any more.", owner);

    assertThat(never.statusCode()).isEqualTo(404);
    assertThat(desk.get(address).statusCode()).isEqualTo(410);
  }

  @Test
  void it_does_not_outlive_the_account_of_its_owner() {
    Caller leaver = desk.ownerOf(organization);
    Made made = desk.subscribe(leaver, ChannelKind.FEED, Cadence.IMMEDIATE, organization, null);
    accounts.remove(leaver.subject());

    HttpResponse<String> answer = desk.get(made.shownOnce().get("feed"));

    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).contains("account");
  }

  @Test
  void a_search_that_does_not_hold_any_more_pauses_it_and_says_so_each_time() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update subscription set search = 'topic=no-such-topic' where id = ?", id));

    HttpResponse<String> first = desk.get(address);
    HttpResponse<String> next = desk.get(address);

    assertThat(first.statusCode()).isEqualTo(503);
    assertThat(next.statusCode()).isEqualTo(503);
    assertThat(next.body()).contains("does not hold any more");
    assertThat(desk.now(id).state()).isEqualTo(SubscriptionState.PAUSED);
    assertThat(desk.now(id).reason()).isEqualTo("search-invalid");
  }

  @Test
  void own_work_is_in_it_however_much_else_waits_before_it() {
    Notice work =
        Notice.ofOwnWork(
            WantedEvent.SUBMISSION_RETURNED,
            Instant.now(),
            "A plan of ours",
            "Say who leads the drill.",
            null,
            UUID.randomUUID());
    Deliveries.Due told = Deliveries.Due.ofOwnWork(desk.now(id), organization, work);
    List<Deliveries.Due> all = new ArrayList<>(List.of(told));
    for (int each = 0; each < 120; each++) {
      Notice test = Notice.test("A test", Instant.now());
      all.add(new Deliveries.Due(id, 0, null, null, test));
    }

    inTransaction.call(() -> add(all));

    assertThat(desk.get(address).body()).contains("Returned: A plan of ours");
  }

  @Test
  void nobody_else_can_change_it() {
    Caller stranger = Callers.publisherOf(organization);

    assertThatThrownBy(() -> keep.renew(id, desk.asRead(id), stranger))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.NOT_FOUND));
    assertThat(desk.get(address).statusCode()).isEqualTo(200);
  }

  @Test
  void the_database_has_no_address_that_opens_anything() {
    String token = address.replaceAll(".*/|\\.atom", "");

    String kept =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select f::text from feed_address f where subscription_id = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .one());

    assertThat(token).hasSize(43);
    assertThat(kept).doesNotContain(token);
  }

  private int add(List<Deliveries.Due> all) {
    deliveries.add(all, Instant.now());
    return all.size();
  }

  private GuidanceRecord publish(String title) {
    GuidanceRecord record = Records.publishedBy(organization, title);
    inTransaction.call(() -> publisher.append(record));
    return record;
  }

  private static String tagOf(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static String entries(String feed) {
    return feed.substring(feed.indexOf("<entry>"), feed.lastIndexOf("</entry>"));
  }
}
