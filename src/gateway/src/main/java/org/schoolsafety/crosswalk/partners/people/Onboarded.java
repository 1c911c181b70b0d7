package org.schoolsafety.crosswalk.partners.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of bringing a partner in.
 *
 * @param organizationAdded whether the organization was not there before
 * @param agreement the agreement's id, if one was asked for
 * @param agreementAdded whether that was not on record before
 * @param people the accounts, in the order asked for
 */
public record Onboarded(
    boolean organizationAdded,
    @Nullable UUID agreement,
    boolean agreementAdded,
    List<Account> people) {

  /** Whether there is anything now that was not there before. */
  public boolean changedAnything() {
    return organizationAdded || agreementAdded || people.stream().anyMatch(Account::added);
  }

  /**
   * One account.
   *
   * @param username the name to sign in with
   * @param added whether it was not there before
   * @param temporaryPassword told this once, and to be changed at the first sign-in; absent where
   *     the account was there, or the person was written to
   */
  public record Account(String username, boolean added, @Nullable String temporaryPassword) {}
}
