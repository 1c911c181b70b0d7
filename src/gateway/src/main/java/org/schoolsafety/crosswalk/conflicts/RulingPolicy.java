package org.schoolsafety.crosswalk.conflicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.ItemScope;
import org.schoolsafety.crosswalk.publication.ItemState;
import org.schoolsafety.crosswalk.publication.Standing;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** What a decision has to say, and how the two items have to stand for it. */
@ApplicationScoped
class RulingPolicy {

  @Inject Taxonomy taxonomy;

  /**
   * Makes sure that the ruling says all that its decision takes, and nothing else.
   *
   * @throws ProblemException {@link ProblemType#INVALID_REQUEST} naming the field, {@link
   *     ProblemType#UNKNOWN_CONCEPT}, or {@link ProblemType#CONFLICT} where the items do not stand
   *     so
   */
  void requireSound(Ruling ruling, ConflictInItems conflict) {
    switch (ruling.decision()) {
      case WITHDRAWN -> requireWithdrawal(ruling, conflict);
      case SCOPED -> requireScope(ruling, conflict);
      case BOTH_STAND -> requireBothInForce(ruling, conflict);
      case NO_CONFLICT -> {}
    }
    if (ruling.decision() != Decision.WITHDRAWN && ruling.withdrawal() != null) {
      throw wrong("item", "is for the decision withdrawn alone");
    }
    if (ruling.decision() != Decision.SCOPED && !ruling.scope().isEmpty()) {
      throw wrong("scope", "is for the decision scoped alone");
    }
  }

  private static void requireWithdrawal(Ruling ruling, ConflictInItems conflict) {
    Ruling.Withdrawal withdrawal = ruling.withdrawal();
    if (withdrawal == null || !conflict.conflict().items().contains(withdrawal.item())) {
      throw wrong("item", "is required: which of the two items goes");
    }
    boolean inForce = conflict.item(withdrawal.item()).standing() == Standing.CURRENT;
    if (inForce && withdrawal.reason() == null) {
      throw wrong("reason", "is required: the item is in force, and this withdraws it");
    }
    if (withdrawal.reason() == null && withdrawal.replacedBy() != null) {
      throw wrong("replacedBy", "is for an item that this withdraws");
    }
  }

  private void requireScope(Ruling ruling, ConflictInItems conflict) {
    requireBothInForce(ruling, conflict);
    List<UUID> scoped = ruling.scope().stream().map(ItemScope::item).toList();
    if (scoped.size() != 2 || !scoped.containsAll(conflict.conflict().items())) {
      throw wrong("scope", "is required: what each of the two items is for, each once");
    }
    ruling.scope().forEach(this::requireSomething);
  }

  private void requireSomething(ItemScope scope) {
    taxonomy.require("setting", scope.settings());
    taxonomy.require("audience", scope.audiences());
    taxonomy.require("education-level", scope.levels());
    if (scope.settings().isEmpty() && scope.audiences().isEmpty() && scope.levels().isEmpty()) {
      throw wrong(
          "scope", "has to name a setting, an audience or an education level for each item");
    }
  }

  private static void requireBothInForce(Ruling ruling, ConflictInItems conflict) {
    for (ItemState item : List.of(conflict.first(), conflict.second())) {
      if (item.standing() != Standing.CURRENT) {
        throw new ProblemException(
                ProblemType.CONFLICT,
                "Guidance %s is %s, so the conflict cannot be resolved as %s: resolve it as withdrawn, naming that item."
                    .formatted(item.record().id(), item.record().status(), ruling.decision().key()))
            .with("item", item.record().id())
            .with("status", item.record().status());
      }
    }
  }

  private static ProblemException wrong(String field, String message) {
    return new ProblemException(
        ProblemType.INVALID_REQUEST,
        "The resolution is not complete.",
        List.of(new FieldError(field, message)));
  }
}
