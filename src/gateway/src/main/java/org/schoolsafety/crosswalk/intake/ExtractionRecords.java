package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.schoolsafety.crosswalk.content.extraction.Extraction;
import org.schoolsafety.crosswalk.content.suggestion.TagSuggestion;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/**
 * The ledger as extraction writes it: begun, then finished with everything that was found, in one
 * transaction each.
 */
@ApplicationScoped
public class ExtractionRecords {

  @Inject Jdbi jdbi;
  @Inject Candidates candidates;
  @Inject ReceivedFiles files;
  @Inject Clock clock;
  @Inject Event<FileExtracted> extracted;

  /** Marks the row as being extracted and counts the attempt; empty if it is finished. */
  @Transactional
  Optional<WaitingFile> begin(UUID intakeId) {
    String sql =
        """
        update intake set state = 'extracting', attempts = attempts + 1 where id = :id and state <> 'finished'
        returning id, sha256, file_name, metadata ->> 'title' as submitted_title, attempts, reason as setback
        """;
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("id", intakeId)
                .map(ConstructorMapper.of(WaitingFile.class))
                .findOne());
  }

  /**
   * Says on the row why an attempt came to nothing.
   *
   * @param counts whether it may be the file's fault
   */
  @Transactional
  void setBack(UUID intakeId, String why, boolean counts) {
    String sql =
        """
        update intake set state = 'received', reason = :why, attempts = attempts - :uncounted
        where id = :id and state = 'extracting'
        """;
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(sql)
                .bind("id", intakeId)
                .bind("why", why)
                .bind("uncounted", counts ? 0 : 1)
                .execute());
  }

  /**
   * States the outcome, keeps what was found, and opens a candidate where there is something to
   * vet; where there is not, the same bytes may come in again.
   */
  @Transactional
  void finish(WaitingFile file, Extraction extraction, List<TagSuggestion> suggestions) {
    jdbi.useHandle(
        handle -> {
          if (stateOutcome(handle, file.id(), extraction)) {
            keepFindings(handle, file.id(), extraction, suggestions);
            UUID candidate = null;
            if (mayBeVetted(extraction)) {
              candidate = candidates.open(file.id());
            } else {
              files.giveUpBytes(file.id());
            }
            extracted.fire(new FileExtracted(file.id(), candidate, extraction));
          }
        });
  }

  /** What has text is vetted; a scan without text too, since people can read it. */
  private static boolean mayBeVetted(Extraction extraction) {
    return switch (extraction.outcome()) {
      case EXTRACTED, TRUNCATED, NEEDS_OCR -> true;
      default -> false;
    };
  }

  private boolean stateOutcome(Handle handle, UUID id, Extraction extraction) {
    return handle
            .createUpdate(
                """
                update intake set state = 'finished', outcome = :outcome, reason = :reason, media_type = :mediaType,
                  title = :title, language = :language, pages = :pages, characters = :characters, finished_at = :at
                where id = :id and state <> 'finished'
                """)
            .bindMethods(extraction)
            .bind("outcome", extraction.outcome().key())
            .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
            .bind("id", id)
            .execute()
        == 1;
  }

  private static void keepFindings(
      Handle handle, UUID id, Extraction extraction, List<TagSuggestion> suggestions) {
    handle
        .createUpdate(
            """
            insert into extraction (intake_id, passages, suggestions, fingerprint, properties)
            values (:id, :passages::jsonb, :suggestions::jsonb, :fingerprint::jsonb, :properties::jsonb)
            """)
        .bind("id", id)
        .bind("passages", StoredJson.write(extraction.passages()))
        .bind("suggestions", StoredJson.write(suggestions))
        .bind(
            "fingerprint",
            extraction.fingerprint() == null ? null : StoredJson.write(extraction.fingerprint()))
        .bind("properties", StoredJson.write(extraction.properties()))
        .execute();
  }
}
