package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.schoolsafety.crosswalk.platform.mail.MailAddress;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** Which mailboxes may be asked whether they want mail. */
@ApplicationScoped
class MailboxRules {

  private static final Duration DAY = Duration.ofDays(1);
  private static final int QUESTIONS_A_DAY = 5;

  @Inject MailRefusals refusals;
  @Inject MailQuestions questions;

  /**
   * The mailbox of this address.
   *
   * @throws ProblemException if it is none, or its owner has to have peace
   */
  MailAddress require(String destination) {
    MailAddress address =
        MailAddress.of(destination).orElseThrow(() -> refused("must be an e-mail address"));
    if (refusals.complained(address)) {
      throw refused("is of somebody who complained of mail from here, and is not asked again");
    }
    if (questions.askedWithin(address, DAY) >= QUESTIONS_A_DAY) {
      throw new ProblemException(
              ProblemType.TOO_MANY_REQUESTS,
              "This mailbox was asked %d times within a day; its owner has to have peace."
                  .formatted(QUESTIONS_A_DAY))
          .header("Retry-After", Long.toString(DAY.toSeconds()));
    }
    return address;
  }

  private static ProblemException refused(String message) {
    return new ProblemException(
        ProblemType.INVALID_REQUEST,
        "The field destination %s.".formatted(message),
        List.of(new FieldError("destination", message)));
  }
}
