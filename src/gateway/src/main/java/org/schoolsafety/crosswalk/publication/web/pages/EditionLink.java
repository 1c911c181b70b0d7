package org.schoolsafety.crosswalk.publication.web.pages;

import java.util.Locale;
import org.schoolsafety.crosswalk.platform.pages.FileFormat;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.Standing;
import org.schoolsafety.crosswalk.publication.edition.EditionRelation;
import org.schoolsafety.crosswalk.publication.edition.EditionTie;

/**
 * A link to another edition of the same guidance.
 *
 * @param href its page
 * @param title its title
 * @param what what it is, for example {@code Draft, Word document}
 */
public record EditionLink(String href, String title, String what) {

  /** The link to the item of this record. */
  public static EditionLink of(GuidanceRecord record) {
    String format = FileFormat.of(record.file().mediaType()).name();
    String replaced = Standing.of(record.status()) == Standing.SUPERSEDED ? ", replaced" : "";
    return new EditionLink(
        "/guidance/" + record.id(), record.title(), relation(record) + ", " + format + replaced);
  }

  private static String relation(GuidanceRecord record) {
    EditionTie tie = record.edition();
    if (tie == null || tie.relation() == null) {
      return "Main edition";
    }
    return EditionRelation.of(tie.relation())
        .map(relation -> words(relation, record))
        .orElse(tie.relation());
  }

  private static String words(EditionRelation relation, GuidanceRecord record) {
    return switch (relation) {
      case OTHER_FORMAT -> "Other format";
      case REPRINT -> "Reprint";
      case DRAFT -> "Draft";
      case EARLIER_EDITION -> "Earlier edition";
      case TRANSLATION ->
          record.language() == null
              ? "Translation"
              : "Translation: "
                  + Locale.forLanguageTag(record.language()).getDisplayLanguage(Locale.ENGLISH);
    };
  }
}
