package org.schoolsafety.crosswalk.publication.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a member is to the main edition of its family. */
public enum EditionRelation {
  /** The same words in another file format. */
  OTHER_FORMAT,
  /** Issued again, unchanged but for date or cover. */
  REPRINT,
  /** What it was before it was final. */
  DRAFT,
  /** An edition from before. */
  EARLIER_EDITION,
  /** The same in another language. */
  TRANSLATION;

  /** The word in records, in the database and in requests. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The relation of this word. */
  public static Optional<EditionRelation> of(String key) {
    return Arrays.stream(values()).filter(relation -> relation.key().equals(key)).findFirst();
  }

  /** All words. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(EditionRelation::key).toList();
  }
}
