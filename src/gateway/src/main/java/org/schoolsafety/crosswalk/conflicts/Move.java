package org.schoolsafety.crosswalk.conflicts;

import static org.schoolsafety.crosswalk.conflicts.ConflictState.DISMISSED;
import static org.schoolsafety.crosswalk.conflicts.ConflictState.OPEN;
import static org.schoolsafety.crosswalk.conflicts.ConflictState.RESOLVED;
import static org.schoolsafety.crosswalk.conflicts.Part.INTERESTED_REVIEWER;
import static org.schoolsafety.crosswalk.conflicts.Part.PARTY;
import static org.schoolsafety.crosswalk.conflicts.Part.REPORTER;
import static org.schoolsafety.crosswalk.conflicts.Part.REVIEWER;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The one table of what may be done with a conflict: from which states, and by whom. What is not in
 * it is refused.
 */
public enum Move {
  /** Says something; after a decision too, for example that it does not hold. */
  COMMENT(
      Set.of(OPEN, RESOLVED, DISMISSED), Set.of(REVIEWER, INTERESTED_REVIEWER, PARTY, REPORTER)),
  /** Decides; {@link Decision#after()} says where that leads. */
  RESOLUTION(Set.of(OPEN), Set.of(REVIEWER)),
  /** Takes a decision back; leads to open. */
  REOPENING(Set.of(RESOLVED, DISMISSED), Set.of(REVIEWER));

  private final Set<ConflictState> from;
  private final Set<Part> by;

  Move(Set<ConflictState> from, Set<Part> by) {
    this.from = from;
    this.by = by;
  }

  /** Whether it leads on from this state. */
  public boolean leadsFrom(ConflictState state) {
    return from.contains(state);
  }

  /** Whether somebody in this part may make it from some state. */
  public boolean belongsTo(Part part) {
    return by.contains(part);
  }

  /** The word in bodies. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What somebody in this part may do in this state. */
  public static List<String> allowedIn(ConflictState state, Part part) {
    return Arrays.stream(values())
        .filter(move -> move.leadsFrom(state) && move.belongsTo(part))
        .map(Move::key)
        .toList();
  }
}
