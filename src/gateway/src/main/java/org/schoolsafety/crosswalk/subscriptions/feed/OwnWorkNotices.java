package org.schoolsafety.crosswalk.subscriptions.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.feeds.Notice;
import org.schoolsafety.crosswalk.partners.people.AccountStanding;
import org.schoolsafety.crosswalk.subscriptions.Deliveries;
import org.schoolsafety.crosswalk.subscriptions.Delivery;
import org.schoolsafety.crosswalk.subscriptions.OwnWorkPlace;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.WantedEvent;
import org.schoolsafety.crosswalk.subscriptions.delivery.Rights;

/** What a private feed tells of its owner's own work, as their rights are when it is asked for. */
@ApplicationScoped
class OwnWorkNotices {

  private static final int MOST = 50;

  @Inject Deliveries deliveries;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url")
  URI publicUrl;

  /** The latest first; none to an account that may not know any more. */
  List<Notice> of(Subscription subscription, AccountStanding standing) {
    if (subscription.events().stream().noneMatch(WantedEvent::ofOwnWork)) {
      return List.of();
    }
    List<Notice> notices = new ArrayList<>();
    List<Delivery> part = part(subscription, Long.MAX_VALUE);
    while (!part.isEmpty() && notices.size() < MOST) {
      part.stream()
          .filter(each -> each.notice().submission() != null)
          .filter(each -> Rights.allows(standing, subscription, each))
          .map(this::notice)
          .forEach(notices::add);
      part = part(subscription, part.get(part.size() - 1).sequence());
    }
    return notices.stream().limit(MOST).toList();
  }

  private List<Delivery> part(Subscription subscription, long before) {
    return deliveries.of(subscription.id(), "waiting", before, MOST);
  }

  private Notice notice(Delivery delivery) {
    OwnWorkPlace place = OwnWorkPlace.of(delivery.notice(), publicUrl);
    String words = Objects.toString(delivery.notice().explanation(), "");
    boolean returned = delivery.event().equals(WantedEvent.SUBMISSION_RETURNED.key());
    return new Notice(
        delivery.id(),
        (returned ? "Returned: " : "Due for review: ") + delivery.notice().title(),
        (words + "\n" + place.howToRead()).strip(),
        "Crosswalk",
        delivery.notice().at(),
        place.page());
  }
}
