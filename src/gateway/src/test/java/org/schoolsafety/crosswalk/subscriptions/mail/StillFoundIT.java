package org.schoolsafety.crosswalk.subscriptions.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.LocalSource;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionDesk;

/** What a search finds when a letter is written, whatever the index has by then. */
@ExtendWith(ArquillianExtension.class)
class StillFoundIT {

  private final Caller owner = Callers.districtOf("lakeshore");

  @Inject SubscriptionDesk desk;
  @Inject StillFound stillFound;
  @Inject Publisher publisher;
  @Inject InTransaction inTransaction;

  private LocalSource receiver;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(StillFoundIT.class);
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
  void by_filters_the_records_tell() {
    GuidanceRecord item = publisher.publish("Quokka drills");
    UUID finds = subscribe("phase=" + item.phases().get(0) + "&editions=all");
    UUID other = subscribe("language=tlh&editions=all");

    assertThat(stillFound.among(List.of(item), desk.now(finds))).containsExactly(item.id());
    assertThat(stillFound.among(List.of(item), desk.now(other))).isEmpty();
  }

  @Test
  void by_words_what_was_matched_tells() {
    UUID id = subscribe("q=quokka&editions=all");
    GuidanceRecord item = publisher.publish("Quokka drills");
    GuidanceRecord other = publisher.publish("Drills without any");
    GuidanceRecord back = publisher.publish("Quokka drills that come back");
    publisher.withdraw(back);
    publisher.restore(back);

    desk.awaitTold(id);

    assertThat(stillFound.among(List.of(item, other, back), desk.now(id)))
        .containsExactlyInAnyOrder(item.id(), back.id());
  }

  @Test
  void by_words_nothing_is_said_of_what_is_not_matched_yet() {
    UUID id = subscribe("q=quokka&editions=all");
    GuidanceRecord unseen = Records.publishedBy("center", "Quokka drills");

    Supplier<Set<UUID>> asked =
        () -> {
          publisher.append(unseen);
          return stillFound.among(List.of(unseen), desk.now(id));
        };

    assertThatThrownBy(() -> inTransaction.call(asked)).isInstanceOf(NotMatchedYet.class);
  }

  private UUID subscribe(String search) {
    return desk.subscribe(owner, search, receiver.address(), "new", "withdrawn");
  }
}
