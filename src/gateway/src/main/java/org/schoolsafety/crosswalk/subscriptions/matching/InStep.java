package org.schoolsafety.crosswalk.subscriptions.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.subscriptions.Deliveries;
import org.schoolsafety.crosswalk.subscriptions.DueTimes;
import org.schoolsafety.crosswalk.subscriptions.Followers;
import org.schoolsafety.crosswalk.subscriptions.HeldItems;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.Subscriptions;

/**
 * Writes what a stretch of the log means: deliveries, what is held, and the place in the log, all
 * in one transaction. Whoever was changed since the stretch was looked at has it looked at later.
 */
@ApplicationScoped
class InStep {

  @Inject Subscriptions subscriptions;
  @Inject Followers followers;
  @Inject Deliveries deliveries;
  @Inject DueTimes dueTimes;
  @Inject HeldItems held;
  @Inject Clock clock;

  /** For all that keep step with this follower. */
  @Transactional
  public boolean advance(boolean words, long from, long to, Matched matched) {
    if (!followers.advance(words, from, to)) {
      return false;
    }
    Map<UUID, Long> now = subscriptions.inStep(words);
    Set<UUID> unchanged = new HashSet<>();
    Set<UUID> later = new HashSet<>();
    now.forEach(
        (id, version) -> {
          Subscription looked = matched.looked().get(id);
          (looked != null && looked.version() == version ? unchanged : later).add(id);
        });
    Set<UUID> concerned = new HashSet<>(later);
    concerned.addAll(matched.told(unchanged));
    Set<UUID> there = subscriptions.hold(concerned);
    later.retainAll(there);
    subscriptions.leaveBehind(later, from);
    write(matched, matched.told(unchanged), there);
    return true;
  }

  /** For one that catches up; in the end it keeps step. */
  @Transactional
  public void catchUp(Subscription one, @Nullable Long to, Matched matched) {
    long reached = followers.hold(one.words());
    Subscription now = subscriptions.hold(one.id()).orElse(null);
    if (now == null
        || now.version() != one.version()
        || !one.catchUpFrom().equals(now.catchUpFrom())) {
      return;
    }
    long place = to == null ? one.catchUpFrom() : to;
    subscriptions.caughtUp(one.id(), place >= reached ? null : place);
    write(matched, Set.of(one.id()), Set.of(one.id()));
  }

  private void write(Matched matched, Set<UUID> told, Set<UUID> there) {
    Set<UUID> to = told.stream().filter(there::contains).collect(Collectors.toSet());
    List<Deliveries.Due> due = matched.due(to);
    deliveries.add(due, clock.instant());
    held.add(matched.came(to));
    held.remove(matched.left(to));
    Set<UUID> receivers =
        due.stream().map(Deliveries.Due::subscription).collect(Collectors.toSet());
    dueTimes.came(receivers.stream().map(matched.looked()::get).toList(), clock.instant());
  }
}
