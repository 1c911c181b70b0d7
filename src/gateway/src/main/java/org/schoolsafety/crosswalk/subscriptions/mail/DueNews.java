package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.subscriptions.Delivery;
import org.schoolsafety.crosswalk.subscriptions.Notice;
import org.schoolsafety.crosswalk.subscriptions.OwnWorkPlace;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.WantedEvent;
import org.schoolsafety.crosswalk.subscriptions.mail.Happening.What;

/** What is due, as its reader is told it. */
@ApplicationScoped
class DueNews {

  @Inject GuidanceNews guidanceNews;
  @Inject StillFound stillFound;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url")
  URI publicUrl;

  /** What there is to tell of these; there may be nothing. */
  List<News> of(Subscription subscription, List<Delivery> due) {
    List<Happening> happenings =
        due.stream()
            .filter(each -> each.position() != null && each.notice().guidance() != null)
            .map(DueNews::happening)
            .toList();
    List<News> news =
        new ArrayList<>(
            guidanceNews.of(happenings, items -> stillFound.among(items, subscription)));
    due.stream().filter(each -> each.position() == null).map(this::own).forEach(news::add);
    return news;
  }

  private static Happening happening(Delivery delivery) {
    Notice notice = delivery.notice();
    return new Happening(
        delivery.position(),
        notice.guidance(),
        what(notice),
        notice.at(),
        Objects.toString(notice.explanation(), ""));
  }

  private static What what(Notice notice) {
    if (notice.leaves()) {
      return switch (String.valueOf(notice.why())) {
        case "withdrawn" -> What.WITHDRAWN;
        case "superseded" -> What.SUPERSEDED;
        default -> What.DEPARTED;
      };
    }
    return switch (notice.event()) {
      case "new" -> What.NEW;
      case "restored" -> What.RESTORED;
      case "conflict" -> What.CONFLICT;
      default -> What.REVISED;
    };
  }

  /** Of the subscriber's own work, or a test. */
  private News own(Delivery delivery) {
    Notice notice = delivery.notice();
    boolean test = notice.submission() == null;
    boolean returned = notice.event().equals(WantedEvent.SUBMISSION_RETURNED.key());
    Chapter work = returned ? Chapter.RETURNED : Chapter.REVIEW_DUE;
    OwnWorkPlace place = OwnWorkPlace.of(notice, publicUrl);
    String words = Objects.toString(notice.explanation(), "");
    return new News(
        test ? Chapter.TEST : work,
        notice.title(),
        (test ? publicUrl.resolve("/search") : place.page()).toString(),
        "",
        notice.at(),
        test ? words : (words + "\n" + place.howToRead()).strip(),
        null);
  }
}
