package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/** The ledger as it is written when a file arrives. */
@ApplicationScoped
class ReceivedFiles {

  private static final String INSERT =
      """
      insert into intake (id, file_name, bytes, sha256, metadata, publisher, submitted_by, submitted_organization,
        received_at, state, outcome, reason, finished_at, duplicate_of)
      """;

  private static final String VALUES =
      ":id, :fileName, :bytes, :sha256, :metadata::jsonb, :publisher, :by, :organization, :at, ";

  @Inject Jdbi jdbi;

  /**
   * Enters the file as the first of its bytes; false, and nothing is entered, if there is one
   * already.
   */
  boolean addFirst(Submission submission) {
    return run(
        INSERT
            + "values ("
            + VALUES
            + "'received', null, null, null, null)"
            + " on conflict (sha256) where duplicate_of is null do nothing",
        submission);
  }

  /** Enters the file as a finished duplicate of the first with the same bytes. */
  void addDuplicate(Submission submission) {
    run(
        INSERT
            + "select "
            + VALUES
            + "'finished', 'duplicate',"
            + " 'The same bytes were received before as ' || file_name, :at, id"
            + " from intake where sha256 = :sha256 and duplicate_of is null",
        submission);
  }

  private boolean run(String sql, Submission submission) {
    return jdbi.withHandle(handle -> bind(handle.createUpdate(sql), submission).execute()) == 1;
  }

  private static Update bind(Update update, Submission submission) {
    return update
        .bind("id", submission.id())
        .bind("fileName", submission.fileName())
        .bind("bytes", submission.blob().bytes())
        .bind("sha256", submission.blob().sha256())
        .bind("metadata", StoredJson.write(submission.metadata()))
        .bind("publisher", submission.publisher())
        .bind("by", submission.by().username())
        .bind("organization", submission.by().organization())
        .bind("at", submission.receivedAt().atOffset(ZoneOffset.UTC));
  }
}
