package org.schoolsafety.crosswalk.conflicts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.ItemScope;

/**
 * What a reviewer decides on a conflict.
 *
 * @param decision the decision
 * @param explanation why, in words for the public
 * @param withdrawal which item goes, where that is the decision
 * @param scope what each item is for, where that is the decision
 */
public record Ruling(
    Decision decision, String explanation, @Nullable Withdrawal withdrawal, List<ItemScope> scope) {

  /**
   * Which item goes.
   *
   * @param item the item
   * @param reason a notation of {@code withdrawal-reason}; absent if it is not in force already
   * @param replacedBy the item to use instead
   */
  public record Withdrawal(UUID item, @Nullable String reason, @Nullable UUID replacedBy) {}

  /** A decision that needs nothing but its explanation. */
  public static Ruling of(Decision decision, String explanation) {
    return new Ruling(decision, explanation, null, List.of());
  }

  /** The item to use instead of the one that goes. */
  @Nullable UUID replacedBy() {
    return withdrawal == null ? null : withdrawal.replacedBy();
  }

  /** The item that goes. */
  @Nullable UUID withdrawn() {
    return withdrawal == null ? null : withdrawal.item();
  }
}
