package org.schoolsafety.crosswalk.subscriptions.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.schoolsafety.crosswalk.partners.people.AccountStanding;
import org.schoolsafety.crosswalk.partners.people.Accounts;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.subscriptions.Delivery;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.WantedEvent;

/**
 * What a subscriber may be told now: asked of the identity provider, and remembered for a minute.
 * Where the gateway was given no way to ask, what the owner's token said when the subscription was
 * last written has to do; where it was and is refused, nothing is known.
 */
@ApplicationScoped
public class Rights {

  private static final Duration REMEMBERED = Duration.ofSeconds(60);

  @Inject Accounts accounts;

  private final Cache<String, Optional<AccountStanding>> known =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(REMEMBERED).build();

  /**
   * How the owner's account stands; empty if there is none that can be used.
   *
   * @throws ProblemException if that cannot be known now
   */
  public Optional<AccountStanding> of(Subscription one) {
    Optional<AccountStanding> standing = known.getIfPresent(one.owner());
    if (standing == null) {
      standing = ask(one);
      known.put(one.owner(), standing);
    }
    return standing.filter(AccountStanding::enabled);
  }

  /** Whether this delivery may be made to who stands so. */
  public static boolean allows(AccountStanding standing, Subscription one, Delivery delivery) {
    if (delivery.position() != null) {
      return true;
    }
    boolean ownWork =
        delivery.event().equals(WantedEvent.SUBMISSION_RETURNED.key())
            || delivery.event().equals(WantedEvent.REVIEW_DUE.key());
    return !ownWork || mayKnow(standing, delivery);
  }

  private static boolean mayKnow(AccountStanding standing, Delivery delivery) {
    boolean reviews =
        delivery.event().equals(WantedEvent.REVIEW_DUE.key())
            && standing.roles().contains(Role.REVIEWER);
    boolean sends =
        standing.organization().equals(delivery.organization())
            && (standing.roles().contains(Role.PUBLISHER)
                || standing.roles().contains(Role.REVIEWER));
    return reviews || sends;
  }

  private Optional<AccountStanding> ask(Subscription one) {
    return accounts.areManaged()
        ? accounts.standingOf(one.owner())
        : Optional.of(new AccountStanding(true, one.organization(), one.roles(), null));
  }
}
