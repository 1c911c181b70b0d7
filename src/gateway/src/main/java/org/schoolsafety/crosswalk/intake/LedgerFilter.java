package org.schoolsafety.crosswalk.intake;

import org.jspecify.annotations.Nullable;

/**
 * Which ledger rows are meant; an absent part does not restrict.
 *
 * @param state a state's word
 * @param outcome an outcome's word
 * @param sha256 exact bytes
 * @param publisher the organization behind the file
 * @param submittedOrganization the organization that sent it
 */
public record LedgerFilter(
    @Nullable String state,
    @Nullable String outcome,
    @Nullable String sha256,
    @Nullable String publisher,
    @Nullable String submittedOrganization) {}
