package org.schoolsafety.crosswalk.subscriptions.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.partners.people.AccountStanding;
import org.schoolsafety.crosswalk.partners.people.RememberedAccounts;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.subscriptions.ChannelKind;
import org.schoolsafety.crosswalk.subscriptions.SampleSubscription;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionState;

class RightsTest {

  private final Subscription one =
      SampleSubscription.by(ChannelKind.WEBHOOK, SubscriptionState.ACTIVE);

  @Test
  void a_gateway_that_was_given_no_way_to_ask_goes_by_what_the_token_said() {
    Rights rights = rights(false);

    Optional<AccountStanding> standing = rights.of(one);

    assertThat(standing.orElseThrow().organization()).isEqualTo("state-center");
    assertThat(standing.orElseThrow().roles()).containsExactly(Role.PUBLISHER);
  }

  @Test
  void a_gateway_that_is_refused_when_it_asks_knows_nothing_and_takes_nothing_for_granted() {
    Rights rights = rights(true);

    assertThatThrownBy(() -> rights.of(one))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("does not know the gateway's client");
  }

  private static Rights rights(boolean managed) {
    Rights rights = new Rights();
    rights.accounts = new RefusedAccounts(managed);
    return rights;
  }

  /** Of an identity provider that does not know the gateway's secret any more. */
  private static final class RefusedAccounts extends RememberedAccounts {

    private final boolean managed;

    private RefusedAccounts(boolean managed) {
      this.managed = managed;
    }

    @Override
    public boolean areManaged() {
      return managed;
    }

    @Override
    public Optional<AccountStanding> standingOf(String subject) {
      throw new ProblemException(
          ProblemType.ACCOUNTS_NOT_MANAGED,
          "The identity provider does not know the gateway's client, or its secret.");
    }
  }
}
