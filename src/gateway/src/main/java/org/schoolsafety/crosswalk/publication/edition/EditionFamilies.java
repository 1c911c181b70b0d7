package org.schoolsafety.crosswalk.publication.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All edition families. Whoever changes one has locked the items of all its members. */
@ApplicationScoped
public class EditionFamilies {

  @Inject Jdbi jdbi;

  /** A family without its members; public for the mapper alone. */
  public record Row(UUID id, long sequence, int revision) {}

  /** The family of this id. */
  public Optional<EditionFamily> find(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id, sequence, revision from edition_family where id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Row.class))
                .findOne()
                .map(row -> whole(handle, row)));
  }

  /** The family that this item is in. */
  public Optional<EditionFamily> of(UUID item) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select family_id from edition_member where guidance_id = :item")
                    .bind("item", item)
                    .mapTo(UUID.class)
                    .findOne())
        .flatMap(this::find);
  }

  /** These items and all that are in a family with one of them. */
  public List<UUID> withRelatives(Set<UUID> items) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select unnest(cast(:items as uuid[])) union
                    select other.guidance_id from edition_member other join edition_member own
                      on own.family_id = other.family_id where own.guidance_id = any(:items)
                    """)
                .bindArray("items", UUID.class, items)
                .mapTo(UUID.class)
                .list());
  }

  /** Up to {@code limit} families created before this place in the order, newest first. */
  public List<EditionFamily> before(long sequence, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, sequence, revision from edition_family where sequence < :sequence
                    order by sequence desc limit :limit
                    """)
                .bind("sequence", sequence)
                .bind("limit", limit)
                .map(ConstructorMapper.of(Row.class))
                .list()
                .stream()
                .map(row -> whole(handle, row))
                .toList());
  }

  /** How many there are. */
  public long count() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery("select count(*) from edition_family").mapTo(Long.class).one());
  }

  /** Adds a family. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(UUID id, List<EditionMember> members, Instant at) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  "insert into edition_family (id, created_at, updated_at) values (:id, :at, :at)")
              .bind("id", id)
              .bind("at", at.atOffset(ZoneOffset.UTC))
              .execute();
          addMembers(handle, id, members);
        });
  }

  /** Gives a family these members in the place of those that it had. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void replace(UUID id, List<EditionMember> members, Instant at) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  "update edition_family set revision = revision + 1, updated_at = :at where id ="
                      + " :id")
              .bind("id", id)
              .bind("at", at.atOffset(ZoneOffset.UTC))
              .execute();
          handle.execute("delete from edition_member where family_id = ?", id);
          addMembers(handle, id, members);
        });
  }

  /** Ends a family. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(UUID id) {
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from edition_member where family_id = ?", id);
          handle.execute("delete from edition_family where id = ?", id);
        });
  }

  private static EditionFamily whole(Handle handle, Row row) {
    List<EditionMember> members =
        handle
            .createQuery(
                """
                select guidance_id as item, relation from edition_member where family_id = :id
                order by place
                """)
            .bind("id", row.id())
            .map(ConstructorMapper.of(EditionMember.class))
            .list();
    return new EditionFamily(row.id(), row.sequence(), row.revision(), members);
  }

  private static void addMembers(Handle handle, UUID family, List<EditionMember> members) {
    for (int place = 0; place < members.size(); place++) {
      handle
          .createUpdate(
              """
              insert into edition_member (guidance_id, family_id, place, relation)
              values (:item, :family, :place, :relation)
              """)
          .bindMethods(members.get(place))
          .bind("family", family)
          .bind("place", place)
          .execute();
    }
  }
}
