package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.content.extraction.Fingerprint;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.content.suggestion.TagSuggestion;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/** What extraction found in the received files. */
@ApplicationScoped
public class Findings {

  @Inject Jdbi jdbi;

  /** The text in passages; empty where there is none. */
  public List<Passage> passages(UUID intakeId) {
    return List.of(StoredJson.read(column("passages", intakeId), Passage[].class));
  }

  /** The fingerprint of the text; empty where there is none, or none was made yet. */
  public Optional<Fingerprint> fingerprint(UUID intakeId) {
    return stored("fingerprint", intakeId).map(json -> StoredJson.read(json, Fingerprint.class));
  }

  /** How many passages there are. */
  public long passageCount(UUID intakeId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce((select jsonb_array_length(passages) from extraction where intake_id = :id), 0)
                    """)
                .bind("id", intakeId)
                .mapTo(Long.class)
                .one());
  }

  /** The passages after this number, in order, at most {@code limit}; the others are not read. */
  public List<Passage> passagesAfter(UUID intakeId, long number, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select passage::text from extraction, jsonb_array_elements(passages) as passage
                    where intake_id = :id and (passage ->> 'number')::bigint > :after
                    order by (passage ->> 'number')::bigint limit :limit
                    """)
                .bind("id", intakeId)
                .bind("after", number)
                .bind("limit", limit)
                .mapTo(String.class)
                .map(json -> StoredJson.read(json, Passage.class))
                .list());
  }

  /** The suggested tags with the quotes they rest on. */
  public List<TagSuggestion> suggestions(UUID intakeId) {
    return List.of(StoredJson.read(column("suggestions", intakeId), TagSuggestion[].class));
  }

  /** What the sender said. */
  public SubmittedMetadata metadata(UUID intakeId) {
    String json =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select metadata::text from intake where id = :id")
                    .bind("id", intakeId)
                    .mapTo(String.class)
                    .one());
    return StoredJson.read(json, SubmittedMetadata.class);
  }

  private String column(String name, UUID intakeId) {
    return stored(name, intakeId).orElse("[]");
  }

  private Optional<String> stored(String name, UUID intakeId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select <column>::text from extraction where intake_id = :id")
                .define("column", name)
                .bind("id", intakeId)
                .mapTo(String.class)
                .findOne());
  }
}
