package org.schoolsafety.crosswalk.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** All agreements known here. */
@ApplicationScoped
public class Agreements {

  private static final String SELECT =
      """
      select a.*, (select json_agg(json_build_object('organization', p.organization, 'roles', p.roles) order by p.position)
        from agreement_party p where p.agreement_id = a.id)::text as parties
      from agreement a
      """;

  private static final String IS_PARTY =
      "exists (select from agreement_party p where p.agreement_id = a.id and p.organization = :organization)";

  @Inject Jdbi jdbi;

  /** The agreements that this organization is a party of, newest first. */
  public List<Agreement> of(String organization) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT + "where " + IS_PARTY + " order by a.from_day desc, a.sequence desc")
                .bind("organization", organization)
                .map(new AgreementRow())
                .list());
  }

  /** One agreement that this organization is a party of. */
  public Optional<Agreement> find(String organization, UUID id) {
    return one(organization, id, "");
  }

  /** The same, held until the transaction ends so that nobody else changes it. */
  Optional<Agreement> hold(String organization, UUID id) {
    return one(organization, id, " for update of a");
  }

  void add(Agreement agreement) {
    String sql =
        """
        insert into agreement (id, kind, instrument, title, from_day, to_day, document_url, document_sha256, notes,
          version, created_at, updated_at)
        values (:id, :kind, :instrument, :title, :fromDay, :toDay, :documentUrl, :documentSha256, :notes, 1, :at, :at)
        """;
    jdbi.useHandle(
        handle -> {
          terms(handle.createUpdate(sql), agreement).execute();
          addParties(handle, agreement);
        });
  }

  /** Brings the agreement to these terms, as its next version. */
  void change(Agreement agreement) {
    String sql =
        """
        update agreement set kind = :kind, instrument = :instrument, title = :title, from_day = :fromDay,
          to_day = :toDay, document_url = :documentUrl, document_sha256 = :documentSha256, notes = :notes,
          updated_at = :at, version = version + 1
        where id = :id
        """;
    jdbi.useHandle(
        handle -> {
          terms(handle.createUpdate(sql), agreement).execute();
          handle.execute("delete from agreement_party where agreement_id = ?", agreement.id());
          addParties(handle, agreement);
        });
  }

  void end(UUID id, String why, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update agreement set ended_at = :at, ended_because = :why, updated_at = :at, version = version + 1
                    where id = :id
                    """)
                .bind("id", id)
                .bind("why", why)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
  }

  private Optional<Agreement> one(String organization, UUID id, String lock) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where a.id = :id and " + IS_PARTY + lock)
                .bind("id", id)
                .bind("organization", organization)
                .map(new AgreementRow())
                .findOne());
  }

  private static <S extends SqlStatement<S>> S terms(S statement, Agreement agreement) {
    return statement
        .bindMethods(agreement)
        .bind("at", agreement.updatedAt().atOffset(ZoneOffset.UTC));
  }

  private static void addParties(Handle handle, Agreement agreement) {
    int position = 0;
    for (Party party : agreement.parties()) {
      handle
          .createUpdate(
              "insert into agreement_party (agreement_id, position, organization, roles) values (:id, :position, :organization, :roles)")
          .bind("id", agreement.id())
          .bind("position", position++)
          .bind("organization", party.organization())
          .bind("roles", party.roles().toArray(String[]::new))
          .execute();
    }
  }
}
