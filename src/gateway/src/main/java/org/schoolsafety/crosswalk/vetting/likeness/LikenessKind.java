package org.schoolsafety.crosswalk.vetting.likeness;

import java.util.Locale;
import java.util.Optional;
import org.schoolsafety.crosswalk.content.extraction.Overlap;

/**
 * What a likeness is judged to be, by how much of each text is in the other. The thresholds, all of
 * them, stand here; the gateway only proposes, people decide.
 */
public enum LikenessKind {
  /**
   * The same words in another layout or format. Headers, page numbers and bullets that one format
   * has and another has not leave a few percent open.
   */
  SAME_TEXT(85, 85),
  /** Most of each is in the other: a correction, a reprint, a new cover. */
  NEAR_DUPLICATE(60, 60),
  /**
   * Much of one is in the other, whatever the other has besides: a draft, an earlier edition, an
   * excerpt.
   */
  EDITION(20, 0),
  /** Passages in common, as where one quotes the other or both a third. */
  SHARES_TEXT(5, 0),
  /** Nearly the same title, and texts that have little in common, or of which one is not there. */
  LIKE_TITLE(0, 0);

  /** How much of two titles' words is the same, from 0 to 1, where their texts tell nothing. */
  static final double SAME_TITLE = 0.75;

  private final int most;
  private final int least;

  LikenessKind(int most, int least) {
    this.most = most;
    this.least = least;
  }

  /** The word in answers. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The kind of this likeness; empty where it is not worth a reviewer's time.
   *
   * @param overlap how much the texts have in common
   * @param titles how much the titles have in common, from 0 to 1
   */
  static Optional<LikenessKind> of(Overlap overlap, double titles) {
    for (LikenessKind kind : values()) {
      if (kind != LIKE_TITLE && overlap.most() >= kind.most && overlap.least() >= kind.least) {
        return Optional.of(kind);
      }
    }
    return titles >= SAME_TITLE ? Optional.of(LIKE_TITLE) : Optional.empty();
  }
}
