package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;

/** The channels that this gateway has. */
@ApplicationScoped
public class Channels {

  @Inject @Any Instance<Channel> all;

  /** The channel of this kind, if there is one here. */
  public Optional<Channel> find(ChannelKind kind) {
    return all.stream().filter(channel -> channel.kind() == kind).findFirst();
  }

  /** The kinds that are told by deliveries that were made before. */
  public List<Channel> all() {
    return all.stream().toList();
  }

  /**
   * The channel of this kind.
   *
   * @throws ProblemException if there is none
   */
  public Channel require(ChannelKind kind) {
    return find(kind).orElseThrow(() -> unknown(kind));
  }

  private static ProblemException unknown(ChannelKind kind) {
    return SubscriptionRules.invalid("channel", "cannot be " + kind.key() + " at this gateway");
  }
}
