/**
 * The senders' and reviewers' HTTP door: {@code /api/v1/submissions}, {@code /api/v1/candidates},
 * {@code /api/v1/rubrics}.
 *
 * <p>Purpose: show what waits, take moves and decisions. Public door: the OpenAPI contract. Who may
 * call it: HTTP alone. The one rule: a change names the state it was made for (If-Match), and a
 * reviewer sees what a suggestion rests on before deciding.
 */
@NullMarked
package org.schoolsafety.crosswalk.vetting.web;

import org.jspecify.annotations.NullMarked;
