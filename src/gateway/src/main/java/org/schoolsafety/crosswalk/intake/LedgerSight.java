package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.Role;

/**
 * What of the ledger somebody may see: admins all of it; reviewers all but the files of other
 * organizations' drafts, until those are sent; others what their own organization sent.
 */
@ApplicationScoped
public class LedgerSight {

  /** No organization's id: a caller whose token names none owns no rows. */
  private static final String NOBODYS = "(none)";

  @Inject IntakeLedger ledger;

  /** Whether this caller may see the row. */
  public boolean isOpenTo(Caller caller, LedgerEntry entry) {
    return caller.has(Role.ADMIN)
        || caller.actsFor(entry.submittedOrganization())
        || (caller.has(Role.REVIEWER) && (entry.sent() || caller.actsFor(entry.publisher())));
  }

  /** Which rows a listing may show to this caller; the same rule as of single rows. */
  public LedgerFilter narrowed(LedgerFilter asked, Caller caller) {
    String own = caller.organization().isEmpty() ? NOBODYS : caller.organization();
    boolean reviewer = caller.has(Role.REVIEWER);
    if (caller.has(Role.ADMIN)) {
      return asked;
    }
    return reviewer ? asked.withDraftsOf(own) : asked.sentBy(own);
  }

  /**
   * The row as this caller may see it: that bytes came in before is told to whoever sends them
   * again, but not which row and which candidate they are where that row is not theirs to see.
   */
  public LedgerEntry shownTo(Caller caller, LedgerEntry entry) {
    if (entry.duplicateOf() == null || caller.has(Role.ADMIN)) {
      return entry;
    }
    boolean open =
        ledger.find(entry.duplicateOf()).filter(first -> isOpenTo(caller, first)).isPresent();
    return open ? entry : entry.withoutFirst();
  }
}
