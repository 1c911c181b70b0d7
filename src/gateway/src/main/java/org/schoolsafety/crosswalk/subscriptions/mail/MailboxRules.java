package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
  private static final int TO_ONE_MAILBOX = 5;
  private static final int FOR_ONE_OWNER = 20;

  @Inject MailRefusals refusals;
  @Inject MailQuestions questions;

  /**
   * The mailbox of this address.
   *
   * @throws ProblemException if it is none, or its owner complained
   */
  MailAddress require(String destination) {
    MailAddress address =
        MailAddress.of(destination).orElseThrow(() -> refused("must be an e-mail address"));
    if (refusals.complained(address)) {
      throw refused("is of somebody who complained of mail from here, and is not asked again");
    }
    return address;
  }

  /**
   * Refuses a question too many within a day. Until the transaction ends no other is let through.
   *
   * @throws ProblemException if the mailbox's owner has to have peace, or all have of this one
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void requireRoom(String owner, MailAddress address) {
    questions.hold(owner, address);
    if (questions.askedOf(address, DAY) >= TO_ONE_MAILBOX) {
      throw tooMany(
          "This mailbox was asked %d times within a day; its owner has to have peace."
              .formatted(TO_ONE_MAILBOX));
    } else if (questions.askedFor(owner, DAY) >= FOR_ONE_OWNER) {
      throw tooMany(
          "You had mailboxes asked %d times within a day, which is the most."
              .formatted(FOR_ONE_OWNER));
    }
  }

  private static ProblemException tooMany(String detail) {
    return new ProblemException(ProblemType.TOO_MANY_REQUESTS, detail)
        .header("Retry-After", Long.toString(DAY.toSeconds()));
  }

  private static ProblemException refused(String message) {
    return new ProblemException(
        ProblemType.INVALID_REQUEST,
        "The field destination %s.".formatted(message),
        List.of(new FieldError("destination", message)));
  }
}
