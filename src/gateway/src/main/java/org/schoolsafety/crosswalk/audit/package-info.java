/**
 * Who did what: every privileged act, written in the same transaction as the act.
 *
 * <p>Purpose: an account that stands up later. Public door: {@link
 * org.schoolsafety.crosswalk.audit.AuditTrail}. Who may call it: use cases. The one rule: entries
 * are added and never touched again; the database refuses it too.
 */
@NullMarked
package org.schoolsafety.crosswalk.audit;

import org.jspecify.annotations.NullMarked;
