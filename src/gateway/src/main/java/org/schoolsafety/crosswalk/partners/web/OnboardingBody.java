package org.schoolsafety.crosswalk.partners.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.partners.people.Onboarded;

/**
 * What came of bringing a partner in.
 *
 * @param organization the organization's id
 * @param organizationAdded whether it was not there before
 * @param agreement the agreement's id, if one was asked for
 * @param agreementAdded whether it was not on record before
 * @param users the accounts, in the order asked for
 */
@Schema(
    name = "Onboarded",
    description = "What came of bringing a partner in: what was made, and what was there already.")
public record OnboardingBody(
    String organization,
    boolean organizationAdded,
    @Nullable UUID agreement,
    boolean agreementAdded,
    List<Account> users) {

  /**
   * One account.
   *
   * @param username the name to sign in with
   * @param added whether it was not there before
   * @param temporaryPassword told this once, and to be changed at the first sign-in
   */
  @Schema(name = "OnboardedAccount", description = "One account of an onboarding.")
  public record Account(String username, boolean added, @Nullable String temporaryPassword) {}

  static OnboardingBody of(String organization, Onboarded done) {
    return new OnboardingBody(
        organization,
        done.organizationAdded(),
        done.agreement(),
        done.agreementAdded(),
        done.people().stream()
            .map(each -> new Account(each.username(), each.added(), each.temporaryPassword()))
            .toList());
  }
}
