package org.schoolsafety.crosswalk.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/** All organizations known here. */
@ApplicationScoped
public class Organizations {

  private static final String SELECT =
      """
      select id, name, type, jurisdiction, url, updated_at, version, retired_at, retirement_reason
      from organization
      """;

  @Inject Jdbi jdbi;

  /** The organization of this id, if it is known. */
  public Optional<Organization> find(String id) {
    return one(id, "");
  }

  /** All, by name. */
  public List<Organization> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "order by lower(name), id")
                .map(ConstructorMapper.of(Organization.class))
                .list());
  }

  /** Whom to turn to there; not for everybody's eyes. */
  public List<Contact> contacts(String id) {
    String json =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select contacts::text from organization where id = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .findOne()
                    .orElse("[]"));
    return List.of(StoredJson.read(json, Contact[].class));
  }

  /** Adds the organization; false, and nothing is added, if its id is taken. */
  public boolean add(Organization organization, List<Contact> contacts) {
    String sql =
        """
        insert into organization (id, name, type, jurisdiction, url, contacts, created_at, updated_at)
        values (:id, :name, :type, :jurisdiction, :url, :contacts::jsonb, :updatedAt, :updatedAt)
        on conflict (id) do nothing
        """;
    return write(sql, organization, contacts);
  }

  /** The same, held until the transaction ends so that nobody else changes it. */
  Optional<Organization> hold(String id) {
    return one(id, " for update");
  }

  /** Brings the organization to this state, as its next version. */
  void change(Organization organization, List<Contact> contacts) {
    String sql =
        """
        update organization set name = :name, type = :type, jurisdiction = :jurisdiction, url = :url,
          contacts = :contacts::jsonb, updated_at = :updatedAt, retired_at = :retiredAt,
          retirement_reason = :retirementReason, version = version + 1
        where id = :id
        """;
    write(sql, organization, contacts);
  }

  /** Takes the organization away, and fails where the database holds anything of it. */
  void remove(String id) {
    jdbi.useHandle(handle -> handle.execute("delete from organization where id = ?", id));
  }

  private Optional<Organization> one(String id, String lock) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where id = :id" + lock)
                .bind("id", id)
                .map(ConstructorMapper.of(Organization.class))
                .findOne());
  }

  private boolean write(String sql, Organization organization, List<Contact> contacts) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(sql)
                    .bindMethods(organization)
                    .bind("contacts", StoredJson.write(contacts))
                    .execute())
        == 1;
  }
}
