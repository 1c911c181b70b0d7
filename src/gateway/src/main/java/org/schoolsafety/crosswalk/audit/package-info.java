/**
 * Who did what: every privileged act, written in the same transaction as the act, each entry
 * chained to the one before by its hash.
 *
 * <p>Purpose: an account that stands up later, and shows where it was tampered with. Public door:
 * {@link org.schoolsafety.crosswalk.audit.AuditTrail} to write, {@link
 * org.schoolsafety.crosswalk.audit.AuditEntries} to read, {@link
 * org.schoolsafety.crosswalk.audit.VerifyChain} to check. Who may call it: use cases. The one rule:
 * entries are added and never touched again; the database refuses it too.
 */
@NullMarked
package org.schoolsafety.crosswalk.audit;

import org.jspecify.annotations.NullMarked;
