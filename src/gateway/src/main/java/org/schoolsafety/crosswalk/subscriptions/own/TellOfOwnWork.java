package org.schoolsafety.crosswalk.subscriptions.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.subscriptions.Deliveries;
import org.schoolsafety.crosswalk.subscriptions.DueTimes;
import org.schoolsafety.crosswalk.subscriptions.Notice;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.Subscriptions;
import org.schoolsafety.crosswalk.subscriptions.WantedEvent;
import org.schoolsafety.crosswalk.vetting.review.Occasion;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionEvent;
import org.schoolsafety.crosswalk.vetting.review.SubmissionState;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/** Makes deliveries of what the history of a submission says, in the transaction of the move. */
@ApplicationScoped
public class TellOfOwnWork {

  private static final int LONGEST = 500;

  @Inject Subscriptions subscriptions;
  @Inject Submissions submissions;
  @Inject Deliveries deliveries;
  @Inject DueTimes dueTimes;

  void moved(@Observes SubmissionEvent line) {
    if (line.to().equals(SubmissionState.CHANGES_REQUESTED.key())) {
      submissions.find(line.submission()).ifPresent(sent -> returned(sent, line));
    } else if (line.from() == null) {
      submissions
          .find(line.submission())
          .filter(raised -> raised.occasion() == Occasion.REVIEW_DUE)
          .ifPresent(raised -> due(raised, line));
    }
  }

  private void returned(Submission sent, SubmissionEvent line) {
    tell(
        subscriptions.ofOwnWork(WantedEvent.SUBMISSION_RETURNED, sent.senderOrganization(), null),
        sent.senderOrganization(),
        notice(WantedEvent.SUBMISSION_RETURNED, sent, line),
        line);
  }

  private void due(Submission raised, SubmissionEvent line) {
    tell(
        subscriptions.ofOwnWork(WantedEvent.REVIEW_DUE, raised.publisher(), Role.REVIEWER),
        raised.publisher(),
        notice(WantedEvent.REVIEW_DUE, raised, line),
        line);
  }

  private void tell(
      List<Subscription> all, String organization, Notice notice, SubmissionEvent line) {
    Set<UUID> there =
        subscriptions.hold(all.stream().map(Subscription::id).collect(Collectors.toSet()));
    List<Subscription> told = all.stream().filter(one -> there.contains(one.id())).toList();
    deliveries.add(
        told.stream().map(one -> Deliveries.Due.ofOwnWork(one, organization, notice)).toList(),
        line.at());
    dueTimes.came(told, line.at());
  }

  private static Notice notice(WantedEvent event, Submission about, SubmissionEvent line) {
    return Notice.ofOwnWork(
        event,
        line.at(),
        Notice.cut(about.metadata().title(), LONGEST),
        Notice.cut(line.note(), LONGEST),
        about.guidance(),
        about.id());
  }
}
