package org.schoolsafety.crosswalk.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are meant; an absent part does not restrict.
 *
 * @param caller who
 * @param organization whom they acted for
 * @param act what
 * @param subject what it was done to
 * @param from not before this time
 * @param to before this time
 * @param request the request's id
 */
public record AuditFilter(
    @Nullable String caller,
    @Nullable String organization,
    @Nullable String act,
    @Nullable String subject,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String request) {

  /** Every entry. */
  public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);
}
