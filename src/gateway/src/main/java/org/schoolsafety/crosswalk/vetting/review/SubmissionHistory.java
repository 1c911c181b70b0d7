package org.schoolsafety.crosswalk.vetting.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.vetting.rubric.Answer;
import org.schoolsafety.crosswalk.vetting.rubric.Scoring;

/** What was done to submissions, and the verdicts on them; only ever added to. */
@ApplicationScoped
public class SubmissionHistory {

  @Inject Jdbi jdbi;
  @Inject Event<SubmissionEvent> added;

  /** Adds a line, in the transaction of the move; whoever listens does so in it too. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(SubmissionEvent event) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into submission_event (submission_id, move, from_state, to_state, by_whom, organization, at, note)
                    values (:submission, :move, :from, :to, :by, :organization, :time, :note)
                    """)
                .bindMethods(event)
                .bind("time", SubmissionRow.utc(event.at()))
                .execute());
    added.fire(event);
  }

  /** All lines of a submission, oldest first. */
  public List<SubmissionEvent> of(UUID submission) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from submission_event where submission_id = :id order by id")
                .bind("id", submission)
                .map((row, context) -> event(row))
                .list());
  }

  /** Adds a verdict, in the transaction of the move. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Review review) {
    Scoring scoring = review.scoring();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into review (submission_id, round, reviewer, organization, by_service_client, verdict, reason, description,
                      rubric, rubric_version, answers, score, possible, at)
                    select :submission, round, :reviewer, :organization, :byServiceClient, :verdict, :reason, :description::jsonb,
                      :rubric, :version, :answers::jsonb, :score, :possible, :time from submission where id = :submission
                    """)
                .bindMethods(review)
                .bind("time", SubmissionRow.utc(review.at()))
                .bind("rubric", scoring == null ? null : scoring.rubric())
                .bind("version", scoring == null ? null : scoring.version())
                .bind("answers", scoring == null ? null : StoredJson.write(scoring.answers()))
                .bind("score", scoring == null ? null : scoring.score())
                .bind("possible", scoring == null ? null : scoring.possible())
                .execute());
  }

  /** All verdicts on a submission, oldest first. */
  public List<Review> reviewsOf(UUID submission) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select *, description::text as said, answers::text as given from review"
                        + " where submission_id = :id order by id")
                .bind("id", submission)
                .map((row, context) -> review(row))
                .list());
  }

  /** The verdicts of the round that the submission is in. */
  public List<Review> reviewsOfThisRound(UUID submission) {
    int round =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select round from submission where id = :id")
                    .bind("id", submission)
                    .mapTo(Integer.class)
                    .one());
    return reviewsOf(submission).stream().filter(review -> review.round() == round).toList();
  }

  private static SubmissionEvent event(ResultSet row) throws SQLException {
    return new SubmissionEvent(
        row.getObject("submission_id", UUID.class),
        row.getString("move"),
        row.getString("from_state"),
        row.getString("to_state"),
        row.getString("by_whom"),
        row.getString("organization"),
        instant(row),
        row.getString("note"));
  }

  private static Review review(ResultSet row) throws SQLException {
    return new Review(
        row.getObject("submission_id", UUID.class),
        row.getString("reviewer"),
        row.getString("organization"),
        row.getObject("by_service_client", Boolean.class),
        row.getString("verdict"),
        row.getString("reason"),
        row.getString("said"),
        scoring(row),
        instant(row),
        row.getInt("round"));
  }

  private static @Nullable Scoring scoring(ResultSet row) throws SQLException {
    String given = row.getString("given");
    return given == null
        ? null
        : new Scoring(
            row.getString("rubric"),
            row.getInt("rubric_version"),
            List.of(StoredJson.read(given, Answer[].class)),
            row.getInt("score"),
            row.getInt("possible"));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }
}
