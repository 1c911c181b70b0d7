package org.schoolsafety.crosswalk.subscriptions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** A way to tell subscribers; every bean that is one is used. The door sign says how. */
public interface Channel {

  /** Which. */
  ChannelKind kind();

  /**
   * Takes a subscription that is to be made, or whose destination is to be another; not in a
   * transaction, so it may ask the destination.
   *
   * @throws org.schoolsafety.crosswalk.platform.problem.ProblemException if it does not
   */
  Accepted accept(Subscription wanted);

  /**
   * Draws a new secret or address for one that is there; not in a transaction.
   *
   * @throws org.schoolsafety.crosswalk.platform.problem.ProblemException if it has none
   */
  default Accepted renew(Subscription present) {
    throw new ProblemException(
        ProblemType.CONFLICT, "A subscription by " + kind().key() + " has nothing to renew.");
  }

  /** When what came at this time is to be delivered; null for never, as it is fetched. */
  @Nullable Instant dueAt(Subscription subscription, Instant now);

  /** How many deliveries are made at once. */
  int atOnce();

  /**
   * How many subscriptions may be delivered to at the same time.
   *
   * @param most as many as are allowed for all channels
   */
  default int width(int most) {
    return most;
  }

  /** The longest that one delivery can take; nobody else takes the subscription up before that. */
  Duration longest();

  /** Delivers these, oldest first, all or nothing. Throws nothing that is to be expected. */
  Outcome deliver(Subscription subscription, List<Delivery> due);
}
