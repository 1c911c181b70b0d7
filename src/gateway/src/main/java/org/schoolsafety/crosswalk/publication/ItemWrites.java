package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.publication.edition.EditionFamilies;

/** Writes items and their versions, each in the transaction of its log entry. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ItemWrites {

  @Inject Jdbi jdbi;
  @Inject GuidanceItems items;
  @Inject EditionFamilies families;

  /**
   * Locks these items and the other editions of each until the transaction ends, always in the
   * order of their ids so that two who want the same ones do not wait for each other, and reads how
   * they stand then. Whoever changes a family locks all of its members, so none joins or leaves
   * while one is locked; one that joined before that is locked in a second round.
   *
   * @param ids the items; null and unknown ones are left out
   */
  public Map<UUID, ItemState> lock(@Nullable UUID... ids) {
    Set<UUID> wanted =
        Stream.of(ids).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    Set<UUID> locked = new TreeSet<>();
    Set<UUID> missing = new TreeSet<>(families.withRelatives(wanted));
    while (!missing.isEmpty()) {
      missing.forEach(this::lockRow);
      locked.addAll(missing);
      missing = new TreeSet<>(families.withRelatives(wanted));
      missing.removeAll(locked);
    }
    return locked.stream()
        .flatMap(id -> items.state(id).stream())
        .collect(Collectors.toMap(state -> state.record().id(), state -> state));
  }

  private void lockRow(UUID id) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select id from guidance_item where id = :id for update")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
  }

  /** Adds a new item with its first version. */
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
          addVersion(handle, record, passages);
        });
  }

  /** Adds a version to an item and makes it the one that is shown. */
  public void addVersion(GuidanceRecord record, List<Passage> passages) {
    jdbi.useHandle(
        handle -> {
          addVersion(handle, record, passages);
          updateItem(handle, record);
        });
  }

  /** Brings the last version's record to this state; its text stays. */
  public void replace(GuidanceRecord record) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  update guidance_version set record = :record::jsonb
                  where guidance_id = :id and version = :version
                  """)
              .bind("id", record.id())
              .bind("version", record.version())
              .bind("record", StoredJson.write(record))
              .execute();
          updateItem(handle, record);
        });
  }

  /** Notes the item's last entry in the log. */
  public void standsAt(UUID id, long position) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update guidance_item set position = :position where id = :id")
                .bind("id", id)
                .bind("position", position)
                .execute());
  }

  private static void updateItem(Handle handle, GuidanceRecord record) {
    handle
        .createUpdate(
            """
            update guidance_item set current_version = :version, status = :status, updated_at = :at
            where id = :id
            """)
        .bind("id", record.id())
        .bind("version", record.version())
        .bind("status", record.status())
        .bind("at", record.updated().atOffset(ZoneOffset.UTC))
        .execute();
  }

  private static void addVersion(Handle handle, GuidanceRecord record, List<Passage> passages) {
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
  }
}
