package org.schoolsafety.crosswalk.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps the watched sources in step with the items: each item in force that names one, once. A new
 * version or address begins anew; first checks are spread over the interval. An address that was
 * refused stays refused until there is another, or a reviewer has it asked anew.
 */
@ApplicationScoped
class WatchedItems {

  private static final String WATCHED =
      """
      from guidance_item i join guidance_version v on v.guidance_id = i.id and v.version = i.current_version
      where i.status = 'current' and v.record ->> 'sourceUrl' is not null
      """;

  private static final String FOLLOW =
      """
      insert into source_check as c (guidance_id, version, source_url, host, next_check)
      select i.id, v.version, v.record ->> 'sourceUrl',
        coalesce(lower(substring(v.record ->> 'sourceUrl' from '^[a-zA-Z]+://(?:[^/@]*@)?(\\[[^]]*\\]|[^/:?#]+)')), ''),
        cast(:now as timestamptz) + make_interval(secs =>
          :seconds * (('x' || substr(md5(cast(i.id as text)), 1, 7))::bit(28)::integer / 268435456.0))
      """
          + WATCHED
          + """
      on conflict (guidance_id) do update
      set version = excluded.version, source_url = excluded.source_url, host = excluded.host, etag = null,
        last_modified = null, content_sha256 = null, text_sha256 = null, basis = null, changed_percent = null,
        checked_at = null, outcome = null, reason = null, failures = 0, failing_since = null,
        next_check = excluded.next_check, revision = c.revision + 1
      where c.source_url <> excluded.source_url
         or (c.version <> excluded.version and c.outcome is distinct from 'refused')
      """;

  /** Of several gateways that follow at once. */
  private static final long ONE_AT_A_TIME = 7_211_019L;

  @Inject Jdbi jdbi;
  @Inject WatchSchedule schedule;
  @Inject Clock clock;

  /** Brings the rows in step with the items as they are now; committed when this returns. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void follow() {
    jdbi.useHandle(
        handle -> {
          handle.execute("select pg_advisory_xact_lock(" + ONE_AT_A_TIME + ")");
          handle.execute(
              "delete from source_check where guidance_id not in (select i.id " + WATCHED + ")");
          handle
              .createUpdate(FOLLOW)
              .bind("now", SourceCheckRow.utc(clock.instant()))
              .bind("seconds", schedule.interval().toSeconds())
              .execute();
        });
  }
}
