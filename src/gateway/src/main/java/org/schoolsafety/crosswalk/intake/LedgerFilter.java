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
 * @param draftsOf files of drafts that were never sent are shown to this organization alone; to all
 *     where it is absent
 */
public record LedgerFilter(
    @Nullable String state,
    @Nullable String outcome,
    @Nullable String sha256,
    @Nullable String publisher,
    @Nullable String submittedOrganization,
    @Nullable String draftsOf) {

  /** The same rows, of which files of drafts are this organization's alone. */
  LedgerFilter withDraftsOf(String organization) {
    return new LedgerFilter(state, outcome, sha256, publisher, submittedOrganization, organization);
  }

  /** Of these rows those that this organization sent. */
  LedgerFilter sentBy(String organization) {
    return new LedgerFilter(state, outcome, sha256, publisher, organization, draftsOf);
  }
}
