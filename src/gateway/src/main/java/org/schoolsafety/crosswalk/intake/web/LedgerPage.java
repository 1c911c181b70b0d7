package org.schoolsafety.crosswalk.intake.web;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.LedgerEntry;

/**
 * A page of the ledger.
 *
 * @param total how many rows match
 * @param totals the same by outcome, or by state for those still in work; they add up to {@code
 *     total}
 * @param items the rows, newest first
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "LedgerPage", description = "A page of the intake ledger with totals that add up.")
public record LedgerPage(
    long total, Map<String, Long> totals, List<LedgerEntry> items, @Nullable String next) {}
