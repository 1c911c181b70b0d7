package org.schoolsafety.crosswalk.audit.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.audit.AuditEntry;

/**
 * A page of the trail.
 *
 * @param items the entries, newest first
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "AuditPage", description = "A page of the audit trail, newest first.")
public record AuditPage(List<AuditEntry> items, @Nullable String next) {}
