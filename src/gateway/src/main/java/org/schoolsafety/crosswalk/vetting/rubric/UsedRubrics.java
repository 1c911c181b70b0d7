package org.schoolsafety.crosswalk.vetting.rubric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** The words of every rubric version that a verdict was made by, as they were then. */
@ApplicationScoped
public class UsedRubrics {

  @Inject Jdbi jdbi;

  /**
   * Keeps the words, in the transaction of the verdict.
   *
   * @throws ProblemException {@link ProblemType#CONFLICT} if this version was used with other words
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(Rubric rubric) {
    String words = StoredJson.write(rubric);
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into rubric_used (id, version, words) values (:id, :version, :words::jsonb)"
                        + " on conflict do nothing")
                .bind("id", rubric.id())
                .bind("version", rubric.version())
                .bind("words", words)
                .execute());
    if (!usedWith(rubric, words)) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "The rubric %s, version %d, was changed after it had been used. A changed rubric needs a new version."
              .formatted(rubric.id(), rubric.version()));
    }
  }

  private boolean usedWith(Rubric rubric, String words) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select words = :words::jsonb from rubric_used where id = :id and version = :version")
                .bind("words", words)
                .bind("id", rubric.id())
                .bind("version", rubric.version())
                .mapTo(Boolean.class)
                .one());
  }
}
