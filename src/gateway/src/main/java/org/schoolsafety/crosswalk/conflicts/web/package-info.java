/**
 * The HTTP door of conflicts, for machines.
 *
 * <p>Purpose: report, read, discuss, resolve and reopen conflicts as JSON. Public door: the
 * resource classes, which the server calls. Who may call it: nobody. The one rule: what is decided
 * is public, what is discussed is for those who take part.
 */
@NullMarked
package org.schoolsafety.crosswalk.conflicts.web;

import org.jspecify.annotations.NullMarked;
