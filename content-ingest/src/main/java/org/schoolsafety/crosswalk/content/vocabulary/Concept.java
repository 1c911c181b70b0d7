package org.schoolsafety.crosswalk.content.vocabulary;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a resource can be tagged with.
 *
 * @param scheme key of the scheme it belongs to
 * @param notation its short name, unique in the scheme
 * @param uri its name in the whole world
 * @param prefLabel what people see
 * @param altLabels acronyms and other wordings for the same
 * @param definition what it means
 * @param scopeNote when to use it, and when something else
 * @param broader notation of the wider concept
 * @param narrower notations of the narrower ones, in order
 */
public record Concept(
    String scheme,
    String notation,
    URI uri,
    String prefLabel,
    List<String> altLabels,
    @Nullable String definition,
    @Nullable String scopeNote,
    @Nullable String broader,
    List<String> narrower) {
  /** Keeps its own copies. */
  public Concept {
    altLabels = List.copyOf(altLabels);
    narrower = List.copyOf(narrower);
  }
}
