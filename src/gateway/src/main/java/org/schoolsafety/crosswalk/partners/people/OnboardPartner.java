package org.schoolsafety.crosswalk.partners.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Brings a partner in: organization, agreement and first people, all of it or nothing. The database
 * undoes by its transaction; what was made at the identity provider is taken back. Done again, it
 * makes what is missing and tells what is there.
 */
@ApplicationScoped
public class OnboardPartner {

  private static final Logger LOG = Logger.getLogger(OnboardPartner.class.getName());

  @Inject Accounts accounts;
  @Inject OnboardingRecord record;

  /** Brings the partner of this id in. */
  public Onboarded onboard(String organization, Onboarding wanted, Caller by) {
    accounts.requireManaged();
    List<String> attempted = new ArrayList<>();
    try {
      return record.keep(organization, wanted, attempted, by);
    } catch (RuntimeException failure) {
      attempted.forEach(username -> takeBack(username, organization, failure));
      throw failure;
    }
  }

  /** One that cannot be taken back now is found, and told of, by the next attempt. */
  private void takeBack(String username, String organization, RuntimeException failure) {
    try {
      accounts.takeBack(username, organization);
    } catch (RuntimeException alsoFailed) {
      failure.addSuppressed(alsoFailed);
      LOG.log(
          Level.SEVERE,
          "The account {0} of {1} was made, and could not be taken back: {2}",
          new Object[] {username, organization, alsoFailed.getMessage()});
    }
  }
}
