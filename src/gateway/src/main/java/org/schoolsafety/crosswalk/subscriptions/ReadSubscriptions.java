package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;

/** Shows subscriptions to those who own them; to others there are none. */
@ApplicationScoped
public class ReadSubscriptions {

  @Inject Subscriptions subscriptions;

  /** The caller's subscription with this id. */
  public Subscription require(UUID id, Caller caller) {
    return subscriptions
        .find(id)
        .filter(found -> belongs(found, caller))
        .orElseThrow(() -> unknown(id));
  }

  /** The same, held until the transaction ends. */
  Subscription hold(UUID id, Caller caller) {
    return subscriptions
        .hold(id)
        .filter(found -> belongs(found, caller))
        .orElseThrow(() -> unknown(id));
  }

  private static boolean belongs(Subscription found, Caller caller) {
    return found.owner().equals(caller.subject());
  }

  private static ProblemException unknown(UUID id) {
    return new ProblemException(ProblemType.NOT_FOUND, "You have no subscription " + id + ".");
  }
}
