package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;
import org.schoolsafety.crosswalk.platform.metrics.Figures;

/** Shows the ledger's account: how many files ended how, and how many are still in work. */
@ApplicationScoped
public class IntakeFigures {

  private static final LedgerFilter ALL = new LedgerFilter(null, null, null, null, null, null);
  private static final List<String> OUTCOMES =
      List.of(
          "extracted",
          "truncated",
          "needs-ocr",
          "duplicate",
          "encrypted",
          "unsupported",
          "corrupt",
          "quarantined");
  private static final List<String> IN_WORK = List.of("received", "extracting");

  @Inject Figures figures;
  @Inject IntakeLedger ledger;

  void start(@Observes DatabaseReady ready) {
    figures.show(
        "crosswalk_ledger_files",
        "Files by outcome",
        "outcome",
        OUTCOMES,
        () -> ledger.totals(ALL));
    figures.show(
        "crosswalk_files_waiting",
        "Files without an outcome yet",
        () -> waiting(ledger.totals(ALL)));
  }

  private static long waiting(Map<String, Long> totals) {
    return IN_WORK.stream().mapToLong(state -> totals.getOrDefault(state, 0L)).sum();
  }
}
