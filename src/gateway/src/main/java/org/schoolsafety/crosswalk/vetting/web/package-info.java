/**
 * The reviewers' HTTP door: {@code /api/v1/candidates}.
 *
 * <p>Purpose: show what waits, take decisions. Public door: the OpenAPI contract. Who may call it:
 * HTTP alone. The one rule: a reviewer sees what a suggestion rests on before deciding.
 */
@NullMarked
package org.schoolsafety.crosswalk.vetting.web;

import org.jspecify.annotations.NullMarked;
