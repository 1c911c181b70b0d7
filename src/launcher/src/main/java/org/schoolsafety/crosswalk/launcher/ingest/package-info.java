/**
 * Bulk loads: whole folders through the public API, with an account at the end. Public door: {@link
 * org.schoolsafety.crosswalk.launcher.ingest.BulkIngest}, used by the command and by the sample
 * library's loader. Its rule: every file is named with its outcome, and none is held whole in
 * memory.
 */
@org.jspecify.annotations.NullMarked
package org.schoolsafety.crosswalk.launcher.ingest;
