package org.schoolsafety.crosswalk.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.schoolsafety.crosswalk.publication.PublicationLog;

/** Follows the publication log, so that what is watched is what is in force. */
@ApplicationScoped
public class FollowItems {

  @Inject PublicationLog log;
  @Inject WatchedItems watched;

  /** Up to where this gateway has followed the log; it begins anew with each start. */
  private volatile long followed = -1;

  /** Follows what was published since the last time. */
  public void follow() {
    long head = log.head();
    if (head != followed) {
      watched.follow();
      followed = head;
    }
  }
}
