package org.schoolsafety.crosswalk.subscriptions.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.schoolsafety.crosswalk.subscriptions.Deliveries;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.WantedEvent;

/** What a stretch of the log means for some subscriptions: to be written in one transaction. */
final class Matched {

  private final Map<UUID, Subscription> looked = new LinkedHashMap<>();
  private final List<Deliveries.Due> due = new ArrayList<>();
  private final Map<UUID, Set<UUID>> came = new HashMap<>();
  private final Map<UUID, Set<UUID>> left = new HashMap<>();

  void looked(Subscription one) {
    looked.put(one.id(), one);
  }

  void tell(Subscription one, Told told) {
    boolean wanted = WantedEvent.wants(one.events(), told.notice().event(), told.notice().leaves());
    if (wanted && told.position() > one.beginsAfter()) {
      due.add(Deliveries.Due.ofEntry(one, told.position(), told.notice()));
    }
  }

  void came(Subscription one, UUID item) {
    came.computeIfAbsent(one.id(), id -> new HashSet<>()).add(item);
    left.getOrDefault(one.id(), new HashSet<>()).remove(item);
  }

  void left(Subscription one, UUID item) {
    left.computeIfAbsent(one.id(), id -> new HashSet<>()).add(item);
    came.getOrDefault(one.id(), new HashSet<>()).remove(item);
  }

  Map<UUID, Subscription> looked() {
    return looked;
  }

  /** Those of these for whom the stretch means anything. */
  Set<UUID> told(Set<UUID> among) {
    Set<UUID> told = new HashSet<>(came.keySet());
    told.addAll(left.keySet());
    due.forEach(each -> told.add(each.subscription()));
    told.retainAll(among);
    return told;
  }

  /** What is to be told to these, and no others. */
  List<Deliveries.Due> due(Set<UUID> to) {
    return due.stream().filter(each -> to.contains(each.subscription())).toList();
  }

  Map<UUID, Set<UUID>> came(Set<UUID> to) {
    return of(came, to);
  }

  Map<UUID, Set<UUID>> left(Set<UUID> to) {
    return of(left, to);
  }

  private static Map<UUID, Set<UUID>> of(Map<UUID, Set<UUID>> all, Set<UUID> to) {
    Map<UUID, Set<UUID>> some = new HashMap<>(all);
    some.keySet().retainAll(to);
    return some;
  }
}
