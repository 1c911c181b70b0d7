package org.schoolsafety.crosswalk.conflicts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a conflict can be resolved. */
public enum Decision {
  /** One of the two is not in force any more. */
  WITHDRAWN(ConflictState.RESOLVED),
  /** Each holds where and for whom it is said to. */
  SCOPED(ConflictState.RESOLVED),
  /** Both stand, and it is explained why. */
  BOTH_STAND(ConflictState.RESOLVED),
  /** They do not differ. */
  NO_CONFLICT(ConflictState.DISMISSED);

  private final ConflictState after;

  Decision(ConflictState after) {
    this.after = after;
  }

  /** Where the conflict stands then. */
  public ConflictState after() {
    return after;
  }

  /** The word in the database and in bodies. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The decision of this word. */
  public static Optional<Decision> of(String key) {
    return Arrays.stream(values()).filter(decision -> decision.key().equals(key)).findFirst();
  }
}
