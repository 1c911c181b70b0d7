/**
 * JSON as it lies in the database: JSON-B (RFC 8259) for records.
 *
 * <p>Purpose: one way to write and read what is stored as {@code jsonb}. Public door: {@link
 * org.schoolsafety.crosswalk.platform.json.StoredJson}. Who may call it: repositories. The one
 * rule: what was stored by an older version stays readable, so members are added, never renamed.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.json;

import org.jspecify.annotations.NullMarked;
