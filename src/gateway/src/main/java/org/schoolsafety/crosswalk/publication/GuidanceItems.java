package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/** All guidance items with their versions, read straight from the system of record. */
@ApplicationScoped
public class GuidanceItems {

  @Inject Jdbi jdbi;

  /** The current version's record, whatever its status. */
  public Optional<GuidanceRecord> find(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select v.record::text from guidance_item i
                    join guidance_version v on v.guidance_id = i.id and v.version = i.current_version
                    where i.id = :id
                    """)
                .bind("id", id)
                .map((row, context) -> StoredJson.read(row.getString(1), GuidanceRecord.class))
                .findOne());
  }

  /** All versions' records, newest first; empty for an unknown item. */
  public List<GuidanceRecord> versions(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select record::text from guidance_version where guidance_id = :id order by version desc")
                .bind("id", id)
                .map((row, context) -> StoredJson.read(row.getString(1), GuidanceRecord.class))
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

  /** Adds a new item with its first version. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(GuidanceRecord record, List<Passage> passages) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  insert into guidance_item (id, current_version, status, created_at, updated_at)
                  values (:id, :version, :status, :at, :at)
                  """)
              .bind("id", record.id())
              .bind("version", record.version())
              .bind("status", record.status())
              .bind("at", record.updated().atOffset(ZoneOffset.UTC))
              .execute();
          handle
              .createUpdate(
                  """
                  insert into guidance_version (guidance_id, version, record, passages, published_at)
                  values (:id, :version, :record::jsonb, :passages::jsonb, :at)
                  """)
              .bind("id", record.id())
              .bind("version", record.version())
              .bind("record", StoredJson.write(record))
              .bind("passages", StoredJson.write(passages))
              .bind("at", record.updated().atOffset(ZoneOffset.UTC))
              .execute();
        });
  }
}
