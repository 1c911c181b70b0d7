package org.schoolsafety.crosswalk.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/** Texts that were found at sources, kept to show what differs. */
@ApplicationScoped
class SourceTexts {

  private static final String BASIS = "basis";
  private static final String FOUND = "found";

  @Inject Jdbi jdbi;

  /** The web page as it was first seen; empty where there is none. */
  List<Passage> basis(UUID guidance) {
    return read(guidance, BASIS);
  }

  /** What was found last. */
  List<Passage> found(UUID guidance) {
    return read(guidance, FOUND);
  }

  /** Keeps what was found, in the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  void keep(UUID guidance, List<Passage> text, boolean isBasis) {
    write(guidance, FOUND, text);
    if (isBasis) {
      write(guidance, BASIS, text);
    }
  }

  private List<Passage> read(UUID guidance, String part) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select passages::text from source_text where guidance_id = :id and part = :part")
                .bind("id", guidance)
                .bind("part", part)
                .mapTo(String.class)
                .findOne()
                .map(json -> List.of(StoredJson.read(json, Passage[].class)))
                .orElse(List.of()));
  }

  private void write(UUID guidance, String part, List<Passage> text) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into source_text (guidance_id, part, passages) values (:id, :part, :passages::jsonb)
                    on conflict (guidance_id, part) do update set passages = excluded.passages
                    """)
                .bind("id", guidance)
                .bind("part", part)
                .bind("passages", StoredJson.write(text))
                .execute());
  }
}
