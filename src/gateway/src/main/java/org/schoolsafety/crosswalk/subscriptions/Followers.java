package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/**
 * How far the log has been matched: by one follower for the subscriptions by filters, by another
 * for those by words, so that those by filters do not wait for the index.
 */
@ApplicationScoped
public class Followers {

  @Inject Jdbi jdbi;

  /** The position up to which the log has been matched. */
  public long position(boolean words) {
    return read(words, "");
  }

  /** The same; the follower goes no further until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public long hold(boolean words) {
    return read(words, " for share");
  }

  /** Moves it on, unless another gateway did so meanwhile. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean advance(boolean words, long from, long to) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createUpdate(
                        "update subscription_follower set position = :to where words = :words and position = :from")
                    .bind("words", words)
                    .bind("from", from)
                    .bind("to", to)
                    .execute()
                > 0);
  }

  private long read(boolean words, String lock) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select position from subscription_follower where words = :words" + lock)
                .bind("words", words)
                .mapTo(Long.class)
                .one());
  }
}
