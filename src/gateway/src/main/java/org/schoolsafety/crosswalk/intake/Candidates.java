package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** All candidates for vetting. */
@ApplicationScoped
public class Candidates {

  private static final String ROW = "select * from candidate_with_intake ";

  @Inject Jdbi jdbi;
  @Inject ReceivedFiles files;
  @Inject Clock clock;

  /** Opens a candidate for a finished ledger row, in the caller's transaction. */
  UUID open(UUID intakeId) {
    UUID id = UUID.randomUUID();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into candidate (id, intake_id, state, created_at) values (:id, :intake,"
                        + " 'open', :at)")
                .bind("id", id)
                .bind("intake", intakeId)
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
    return id;
  }

  /** The candidate of this id. */
  public Optional<Candidate> find(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(ROW + "where c_id = :id").bind("id", id).map(mapper()).findOne());
  }

  /** The same, unless it is of a draft that was never sent: that is its sender's alone. */
  public Optional<Candidate> findSent(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ROW + "where c_id = :id and c_sent")
                .bind("id", id)
                .map(mapper())
                .findOne());
  }

  /** The candidate of this id, locked against other decisions until the transaction ends. */
  public Optional<Candidate> lock(UUID id) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select id from candidate where id = :id for update")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    return find(id);
  }

  /** Candidates in this state of what was sent, oldest first, after this sequence. */
  public List<Candidate> list(@Nullable String state, long after, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    ROW
                        + "where (cast(:state as text) is null or c_state = :state) and c_sequence"
                        + " > :after and c_sent order by c_sequence limit :limit")
                .bind("state", state)
                .bind("after", after)
                .bind("limit", limit)
                .map(mapper())
                .list());
  }

  /** How many are in this state. */
  public long count(@Nullable String state) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from candidate_with_intake
                    where (cast(:state as text) is null or c_state = :state) and c_sent
                    """)
                .bind("state", state)
                .mapTo(Long.class)
                .one());
  }

  /**
   * Puts the decision on record, in the caller's transaction. The bytes of what was not published
   * may come in again.
   */
  public void decide(CandidateDecision decision) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update candidate set state = 'decided', decision = :decision, reason = :reason,
                      decided_by = :by, decided_organization = :organization, decided_at = :decidedAt,
                      decided = :details::jsonb, guidance_id = :guidance
                    where id = :candidate and state = 'open'
                    """)
                .bindMethods(decision)
                .bind("decidedAt", decision.at().atOffset(ZoneOffset.UTC))
                .execute());
    if (!decision.decision().equals("publish")) {
      find(decision.candidate()).ifPresent(rejected -> files.giveUpBytes(rejected.intake().id()));
    }
  }

  private static RowMapper<Candidate> mapper() {
    RowMapper<LedgerEntry> intake = ConstructorMapper.of(LedgerEntry.class);
    return (row, context) ->
        new Candidate(
            row.getObject("c_id", UUID.class),
            row.getLong("c_sequence"),
            intake.map(row, context),
            row.getString("c_state"),
            instant(row.getObject("c_created_at", OffsetDateTime.class)),
            row.getString("c_decision"),
            row.getString("c_reason"),
            row.getString("c_decided_by"),
            instant(row.getObject("c_decided_at", OffsetDateTime.class)),
            row.getObject("c_guidance", UUID.class));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
