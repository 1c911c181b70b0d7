package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.Role;

/**
 * What of the ledger somebody may see: reviewers and admins all of it, others what their own
 * organization sent.
 */
@ApplicationScoped
public class LedgerSight {

  @Inject IntakeLedger ledger;

  /** Whether this caller may see the row. */
  public boolean isOpenTo(Caller caller, LedgerEntry entry) {
    return seesAll(caller) || caller.actsFor(entry.submittedOrganization());
  }

  /**
   * The row as this caller may see it: that bytes came in before is told to whoever sends them
   * again, but not which row and which candidate they are of another organization's.
   */
  public LedgerEntry shownTo(Caller caller, LedgerEntry entry) {
    if (entry.duplicateOf() == null || seesAll(caller)) {
      return entry;
    }
    boolean own =
        ledger.find(entry.duplicateOf()).filter(first -> isOpenTo(caller, first)).isPresent();
    return own ? entry : entry.withoutFirst();
  }

  private static boolean seesAll(Caller caller) {
    return caller.has(Role.REVIEWER) || caller.has(Role.ADMIN);
  }
}
