/**
 * The ledger's HTTP door: {@code /api/v1/intake}.
 *
 * <p>Purpose: take files in and tell what became of them. Public door: the OpenAPI contract. Who
 * may call it: HTTP alone. The one rule: an upload is streamed to the disk, never held in memory.
 */
@NullMarked
package org.schoolsafety.crosswalk.intake.web;

import org.jspecify.annotations.NullMarked;
