package org.schoolsafety.crosswalk.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All organizations known here. */
@ApplicationScoped
public class Organizations {

  private static final String COLUMNS = "id, name, type, jurisdiction, url, updated_at";

  @Inject Jdbi jdbi;

  /** The organization of this id, if it is known. */
  public Optional<Organization> find(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select " + COLUMNS + " from organization where id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Organization.class))
                .findOne());
  }

  /** All, by name. */
  public List<Organization> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select " + COLUMNS + " from organization order by lower(name), id")
                .map(ConstructorMapper.of(Organization.class))
                .list());
  }

  /** Adds the organization or brings it to this state; true if it is new. */
  public boolean save(Organization organization) {
    String sql =
        """
        insert into organization (id, name, type, jurisdiction, url, created_at, updated_at)
        values (:id, :name, :type, :jurisdiction, :url, :updatedAt, :updatedAt)
        on conflict (id) do update set name = excluded.name, type = excluded.type,
          jurisdiction = excluded.jurisdiction, url = excluded.url, updated_at = excluded.updated_at
        returning xmax = 0
        """;
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bindMethods(organization).mapTo(Boolean.class).one());
  }
}
