package org.schoolsafety.crosswalk.content.extraction;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param outcome the one stated outcome
 * @param reason a sentence for people, null when all went well; for quarantined it starts with
 *     timeout, memory, bomb or crash
 * @param mediaType as detected from the content, {@code application/octet-stream} when unknown
 * @param title the document's own title, when it has one
 * @param language BCP 47, only when the detector is sure
 * @param pages number of pages, slides or sheets, when the format tells
 * @param characters length of the text in all passages, with a line end between them
 * @param passages the whole text, in order
 * @param fingerprint null when there is no text
 * @param properties further metadata such as author, created, modified
 */
public record Extraction(
    ExtractionOutcome outcome,
    @Nullable String reason,
    String mediaType,
    @Nullable String title,
    @Nullable String language,
    @Nullable Integer pages,
    int characters,
    List<Passage> passages,
    @Nullable Fingerprint fingerprint,
    Map<String, String> properties) {
  /** Keeps its own copies of the collections. */
  public Extraction {
    passages = List.copyOf(passages);
    properties = Map.copyOf(properties);
  }

  /** An outcome that came without any text. */
  public static Extraction without(ExtractionOutcome outcome, String reason, String mediaType) {
    return new Extraction(
        outcome, reason, mediaType, null, null, null, 0, List.of(), null, Map.of());
  }
}
