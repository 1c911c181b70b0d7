package org.schoolsafety.crosswalk.subscriptions.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
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
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.subscriptions.Cadence;
import org.schoolsafety.crosswalk.subscriptions.ChannelKind;
import org.schoolsafety.crosswalk.subscriptions.KeepSubscriptions;
import org.schoolsafety.crosswalk.subscriptions.Made;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionDesk;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionStates;

/** Private feeds: who has the address reads, as long as the owner lets it work. */
@ExtendWith(ArquillianExtension.class)
class PrivateFeedIT {

  @Inject SubscriptionDesk desk;
  @Inject IntakeDesk intake;
  @Inject Publisher publisher;
  @Inject InTransaction inTransaction;
  @Inject KeepSubscriptions keep;
  @Inject SubscriptionStates states;
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
