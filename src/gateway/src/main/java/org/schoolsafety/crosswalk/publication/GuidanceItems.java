package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/** All guidance items with their versions, read straight from the system of record. */
@ApplicationScoped
public class GuidanceItems {

  @Inject Jdbi jdbi;

  /** The last version's record, whatever its status. */
  public Optional<GuidanceRecord> find(UUID id) {
    return state(id).map(ItemState::record);
  }

  /** The item as it stands now. */
  public Optional<ItemState> state(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select v.record::text as record, i.position from guidance_item i
                    join guidance_version v on v.guidance_id = i.id and v.version = i.current_version
                    where i.id = :id
                    """)
                .bind("id", id)
                .map((row, context) -> new ItemState(record(row), row.getLong("position")))
                .findOne());
  }

  /** These items as they stand now; unknown ones are left out. */
  public Map<UUID, ItemState> states(Collection<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select v.record::text as record, i.position from guidance_item i
                    join guidance_version v on v.guidance_id = i.id and v.version = i.current_version
                    where i.id = any(:ids)
                    """)
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> new ItemState(record(row), row.getLong("position")))
                .collect(Collectors.toMap(state -> state.record().id(), state -> state)));
  }

  /**
   * Items in force that say which function they are for and for whom, last changed first.
   *
   * @param before only those whose last entry in the log is before this position
   */
  public List<ItemState> withFunctionAndAudience(long before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select v.record::text as record, i.position from guidance_item i
                    join guidance_version v on v.guidance_id = i.id and v.version = i.current_version
                    where i.status = 'current' and i.position < :before
                      and jsonb_array_length(v.record -> 'functions') > 0
                      and jsonb_array_length(v.record -> 'audiences') > 0
                    order by i.position desc limit :limit
                    """)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new ItemState(record(row), row.getLong("position")))
                .list());
  }

  /** All versions as they were last recorded, newest first; empty for an unknown item. */
  public List<PublishedVersion> versions(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select record::text as record, published_at from guidance_version
                    where guidance_id = :id order by version desc
                    """)
                .bind("id", id)
                .map(
                    (row, context) ->
                        new PublishedVersion(
                            record(row),
                            row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list());
  }

  /** The text of a version, in passages; empty where there is none. */
  public List<Passage> passages(UUID id, int version) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select passages::text from guidance_version where guidance_id = :id and version = :version")
                .bind("id", id)
                .bind("version", version)
                .map((row, context) -> List.of(StoredJson.read(row.getString(1), Passage[].class)))
                .findOne()
                .orElse(List.of()));
  }

  private static GuidanceRecord record(ResultSet row) throws SQLException {
    return StoredJson.read(row.getString("record"), GuidanceRecord.class);
  }
}
