package org.schoolsafety.crosswalk.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.Role;

/** The life of items as one would tell it on a napkin: what the gateway is held against. */
final class LifeModel {

  /** What somebody tries. */
  enum Act {
    REVISE,
    SUPERSEDE,
    WITHDRAW,
    RESTORE
  }

  /**
   * One attempt.
   *
   * @param act what is tried
   * @param item on which item
   * @param other the item that is to take its place or is pointed to
   * @param by who tries
   * @param fresh whether they have read the present state
   */
  record Attempt(Act act, UUID item, @Nullable UUID other, Caller by, boolean fresh) {}

  /** How an item stands. */
  static final class Item {
    final String publisher;
    String status = "current";
    int version = 1;
    @Nullable UUID supersededBy;
    final List<UUID> supersedes = new ArrayList<>();

    Item(String publisher) {
      this.publisher = publisher;
    }

    @Override
    public String toString() {
      return "%s v%d by %s for %s".formatted(status, version, supersededBy, supersedes);
    }
  }

  private final Map<UUID, Item> items = new LinkedHashMap<>();

  void publish(UUID id, String publisher) {
    items.put(id, new Item(publisher));
  }

  Map<UUID, Item> items() {
    return items;
  }

  /** Why the attempt is refused; null if it is not. */
  @Nullable ProblemType refusal(Attempt attempt) {
    Item item = Objects.requireNonNull(items.get(attempt.item()));
    boolean forReviewers = attempt.act() == Act.RESTORE || attempt.act() == Act.REVISE;
    if (!mayTouch(attempt.by(), item, forReviewers)) {
      return ProblemType.OTHER_ORGANIZATION;
    }
    if (!attempt.fresh() && attempt.act() != Act.REVISE) {
      return ProblemType.PRECONDITION_FAILED;
    }
    if (!leadsOn(attempt.act(), item) || !attempt.fresh()) {
      return ProblemType.CONFLICT;
    }
    return refusalOfOther(attempt);
  }

  void happen(Attempt attempt) {
    Item item = Objects.requireNonNull(items.get(attempt.item()));
    switch (attempt.act()) {
      case REVISE -> item.version++;
      case WITHDRAW -> item.status = "withdrawn";
      case SUPERSEDE -> {
        item.status = "superseded";
        item.supersededBy = attempt.other();
        Objects.requireNonNull(items.get(attempt.other())).supersedes.add(attempt.item());
      }
      case RESTORE -> {
        item.status = "current";
        item.supersededBy = null;
        items.values().forEach(other -> other.supersedes.remove(attempt.item()));
      }
    }
  }

  private @Nullable ProblemType refusalOfOther(Attempt attempt) {
    if (attempt.other() == null || attempt.act() == Act.REVISE || attempt.act() == Act.RESTORE) {
      return null;
    }
    if (attempt.other().equals(attempt.item())) {
      return ProblemType.INVALID_REQUEST;
    }
    Item other = Objects.requireNonNull(items.get(attempt.other()));
    if (!other.status.equals("current")) {
      return ProblemType.CONFLICT;
    }
    return attempt.act() == Act.SUPERSEDE && !mayTouch(attempt.by(), other, false)
        ? ProblemType.OTHER_ORGANIZATION
        : null;
  }

  private static boolean leadsOn(Act act, Item item) {
    return switch (act) {
      case REVISE, SUPERSEDE -> item.status.equals("current");
      case WITHDRAW -> !item.status.equals("withdrawn");
      case RESTORE -> !item.status.equals("current");
    };
  }

  private static boolean mayTouch(Caller by, Item item, boolean forReviewers) {
    return !by.organization().isEmpty()
        && (by.has(Role.REVIEWER)
            || !forReviewers && by.has(Role.PUBLISHER) && by.organization().equals(item.publisher));
  }
}
