package org.schoolsafety.crosswalk.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * What a search can be narrowed by; each is a query parameter, a field of the index and a facet.
 */
public enum Filter {
  PHASE,
  TOPIC,
  AUDIENCE,
  KIND,
  PUBLISHER,
  EVIDENCE,
  LANGUAGE;

  /** How many values of one filter a search takes. */
  public static final int MOST_VALUES = 50;

  /** The scales on which evidence is stated, each with its own ratings. */
  public static final List<String> EVIDENCE_SCALES =
      List.of("essa-tier", "wwc-rating", "crimesolutions-rating", "local-vetting");

  /** The name of the parameter, the index field and the facet. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The filter of this name. */
  public static Optional<Filter> of(String key) {
    return Arrays.stream(values()).filter(filter -> filter.key().equals(key)).findFirst();
  }

  /** Whether its values are concepts of the taxonomy scheme of the same name. */
  public boolean isScheme() {
    return this == PHASE || this == TOPIC || this == AUDIENCE || this == KIND;
  }

  /**
   * What people call this value. The publisher's name is not the taxonomy's: it comes from the
   * index.
   */
  public String label(String value, Taxonomy taxonomy) {
    if (isScheme()) {
      return taxonomy.label(key(), value);
    }
    return switch (this) {
      case EVIDENCE -> evidenceLabel(value, taxonomy);
      case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH);
      default -> value;
    };
  }

  private static String evidenceLabel(String value, Taxonomy taxonomy) {
    String[] parts = value.split(":", 2);
    if (parts.length < 2) {
      return value;
    }
    String scale = taxonomy.scheme(parts[0]).map(scheme -> scheme.title()).orElse(parts[0]);
    return scale + ": " + taxonomy.label(parts[0], parts[1]);
  }
}
