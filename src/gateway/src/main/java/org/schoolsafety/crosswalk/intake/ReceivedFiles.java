package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/** The ledger as it is written when a file arrives. */
@ApplicationScoped
class ReceivedFiles {

  private static final String INSERT =
      """
      insert into intake (id, file_name, bytes, sha256, metadata, publisher, submitted_by, submitted_organization,
        received_at, submission_id, stands_for_bytes, state, outcome, reason, finished_at, duplicate_of)
      """;

  private static final String VALUES =
      ":id, :fileName, :bytes, :sha256, :metadata::jsonb, :publisher, :by, :organization, :at, ";

  @Inject Jdbi jdbi;

  /**
   * Enters the file as the copy that stands for its bytes; false, and nothing is entered, if there
   * is one already.
   */
  boolean addFirst(Arrival arrival) {
    return run(
        INSERT
            + "values ("
            + VALUES
            + ":submission, true, 'received', null, null, null, null)"
            + " on conflict (sha256) where stands_for_bytes do nothing",
        arrival);
  }

  /**
   * Enters the file as a finished duplicate of the copy that stands for the same bytes; false, and
   * nothing is entered, if none does any more. The other copy's name is told to its own
   * organization alone.
   */
  boolean addDuplicate(Arrival arrival) {
    return run(
        INSERT
            + "select "
            + VALUES
            + "case when :awaited then cast(:submission as uuid) end, false, 'finished', 'duplicate', 'The same bytes were received before'"
            + " || case when submitted_organization = :organization then ' as ' || file_name"
            + " else ', from another organization' end, :at, id"
            + " from intake where sha256 = :sha256 and stands_for_bytes",
        arrival);
  }

  /**
   * Lets the same bytes come in again, since this copy led to nothing; in the caller's transaction.
   */
  void giveUpBytes(UUID id) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update intake set stands_for_bytes = false where id = :id")
                .bind("id", id)
                .execute());
  }

  private boolean run(String sql, Arrival arrival) {
    return jdbi.withHandle(handle -> bind(handle.createUpdate(sql), arrival).execute()) == 1;
  }

  private static Update bind(Update update, Arrival arrival) {
    return update
        .bind("id", arrival.id())
        .bind("fileName", arrival.fileName())
        .bind("bytes", arrival.blob().bytes())
        .bind("sha256", arrival.blob().sha256())
        .bind("metadata", StoredJson.write(arrival.metadata()))
        .bind("publisher", arrival.publisher())
        .bind("by", arrival.by().username())
        .bind("organization", arrival.by().organization())
        .bind("submission", arrival.submission())
        .bind("awaited", arrival.awaited())
        .bind("at", arrival.receivedAt().atOffset(ZoneOffset.UTC));
  }
}
