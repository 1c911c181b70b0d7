package org.schoolsafety.crosswalk.content.vocabulary;

import java.util.List;

/** A taxonomy file breaks the rules; the message names each place. */
public final class UnsoundVocabulary extends RuntimeException {
  UnsoundVocabulary(String file, List<String> faults) {
    super("taxonomy/" + file + ".ttl is not sound:\n- " + String.join("\n- ", faults));
  }

  UnsoundVocabulary(String file, Throwable cause) {
    super("taxonomy/" + file + ".ttl cannot be read: " + cause.getMessage(), cause);
  }
}
