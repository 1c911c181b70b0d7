/**
 * The audit trail over HTTP: pages of it, the whole of it as CSV or JSON Lines, and its
 * verification.
 *
 * <p>Purpose: admins find who did what, and auditors take it with them. Public door: {@link
 * org.schoolsafety.crosswalk.audit.web.AuditResource}. Who may call it: HTTP clients with the role
 * admin. The one rule: it only reads, and however long the trail is, little of it is in memory.
 */
@NullMarked
package org.schoolsafety.crosswalk.audit.web;

import org.jspecify.annotations.NullMarked;
