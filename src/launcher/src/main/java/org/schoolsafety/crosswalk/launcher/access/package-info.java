/**
 * Speaks to a running gateway as any other client would: tokens, the ledger, candidates, the audit
 * trail's verification. May be used by {@code ingest}, {@code samples} and the commands. Its rule:
 * only the public HTTP API, and a gateway that is briefly away is waited for.
 */
@org.jspecify.annotations.NullMarked
package org.schoolsafety.crosswalk.launcher.access;
