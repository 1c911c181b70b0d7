package org.schoolsafety.crosswalk.vetting.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** All submissions. Writes belong to the transaction of the move they are part of. */
@ApplicationScoped
public class Submissions {

  private static final String INSERT =
      """
      insert into submission (id, state, revision, metadata, publisher, sender_organization, sender,
        intake_id, guidance_id, held_by, held_until, assigned_to, due_on, created_at, submitted_at, updated_at,
        occasion, about, round)
      values (:id, :state, :revision, :metadata::jsonb, :publisher, :senderOrganization, :sender,
        :intake, :guidance, :heldBy, :heldUntil, :assignedTo, :dueOn, :createdAt, :submittedAt, :updatedAt,
        :occasion, :about, case when cast(:submittedAt as timestamptz) is null then 0 else 1 end)
      """;

  @Inject Jdbi jdbi;

  /** The submission of this id. */
  public Optional<Submission> find(UUID id) {
    return one(SubmissionRow.SELECT + "where s.id = :id", "id", id);
  }

  /** The submission that this ledger row is the file of. */
  public Optional<Submission> ofIntake(UUID intake) {
    return one(SubmissionRow.SELECT + "where s.intake_id = :intake", "intake", intake);
  }

  /**
   * The submission of this id, locked until the transaction ends.
   *
   * @throws ProblemException {@link ProblemType#NOT_FOUND}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Submission lock(UUID id) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select id from submission where id = :id for update")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    return find(id).orElseThrow(() -> unknown(id));
  }

  /** The refusal of an id that is not known, or not for this caller to know. */
  public static ProblemException unknown(UUID id) {
    return new ProblemException(ProblemType.NOT_FOUND, "There is no submission " + id + ".");
  }

  /** Those that match, in this order, after this place. */
  public List<Submission> list(
      SubmissionFilter filter, SubmissionOrder order, SubmissionOrder.Place after, int limit) {
    return jdbi.withHandle(
        handle ->
            bind(
                    handle.createQuery(
                        SubmissionRow.SELECT
                            + SubmissionFilter.WHERE
                            + order.afterPlace()
                            + " limit :limit"),
                    filter)
                .bind("limit", limit)
                .bind("placeValue", after.value())
                .bind("placeSequence", after.sequence())
                .map(SubmissionRow::map)
                .list());
  }

  /** How many match. */
  public long count(SubmissionFilter filter) {
    return jdbi.withHandle(
        handle ->
            bind(
                    handle.createQuery(
                        "select count(*) from submission s " + SubmissionFilter.WHERE),
                    filter)
                .mapTo(Long.class)
                .one());
  }

  /** Adds a new one. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Submission submission) {
    jdbi.useHandle(handle -> write(handle.createUpdate(INSERT), submission).execute());
  }

  /**
   * Adds one that the gateway raises, unless there is an open one of this occasion on its item, or
   * the same was raised before; the database's own indexes decide, so of two gateways one adds it.
   *
   * @return whether it was added
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean addOnce(Submission submission) {
    return jdbi.withHandle(
            handle ->
                write(handle.createUpdate(INSERT + " on conflict do nothing"), submission)
                    .execute())
        == 1;
  }

  /** The open one of this occasion on this item. */
  public Optional<Submission> open(UUID guidance, Occasion occasion) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SubmissionRow.SELECT
                        + "where s.guidance_id = :guidance and s.occasion = :occasion"
                        + " and s.state not in ('published', 'rejected', 'withdrawn')")
                .bind("guidance", guidance)
                .bind("occasion", occasion.key())
                .map(SubmissionRow::map)
                .findOne());
  }

  /**
   * Brings a locked submission to this state. Its revision has to be one higher than the stored
   * one: a change that was made meanwhile is not written over.
   *
   * @param newRound whether it comes to the reviewers anew
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void update(Submission submission, boolean newRound) {
    int changed =
        jdbi.withHandle(
            handle ->
                write(
                        handle.createUpdate(
                            """
                            update submission set state = :state, revision = :revision, metadata = :metadata::jsonb,
                              publisher = :publisher, sender_organization = :senderOrganization,
                              sender = :sender, intake_id = :intake, guidance_id = :guidance, held_by = :heldBy,
                              held_until = :heldUntil, assigned_to = :assignedTo, due_on = :dueOn,
                              submitted_at = :submittedAt, updated_at = :updatedAt, round = round + :newRound
                            where id = :id and revision = :revision - 1
                            """),
                        submission)
                    .bind("newRound", newRound ? 1 : 0)
                    .execute());
    if (changed != 1) {
      throw new IllegalStateException("Submission " + submission.id() + " was not locked");
    }
  }

  private Optional<Submission> one(String sql, String name, UUID value) {
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind(name, value).map(SubmissionRow::map).findOne());
  }

  private static Query bind(Query query, SubmissionFilter filter) {
    return query.bindMethods(filter);
  }

  private static <T extends SqlStatement<T>> T write(T statement, Submission submission) {
    return statement
        .bindMethods(submission)
        .bind("state", submission.state().key())
        .bind("occasion", submission.occasion().key())
        .bind("metadata", StoredJson.write(submission.metadata()))
        .bind("heldUntil", SubmissionRow.utc(submission.heldUntil()))
        .bind("createdAt", SubmissionRow.utc(submission.createdAt()))
        .bind("submittedAt", SubmissionRow.utc(submission.submittedAt()))
        .bind("updatedAt", SubmissionRow.utc(submission.updatedAt()));
  }
}
