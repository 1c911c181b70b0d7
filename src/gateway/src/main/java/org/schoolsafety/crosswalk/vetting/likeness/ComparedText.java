package org.schoolsafety.crosswalk.vetting.likeness;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.Passage;

/**
 * One of two texts that are compared.
 *
 * @param is the item or submission whose text it is
 * @param title its title
 * @param publisher the organization that stands behind it
 * @param status how it stands
 * @param revises the item that a submission revises
 * @param passages the text; empty where there is none
 */
public record ComparedText(
    Other is,
    String title,
    String publisher,
    String status,
    @Nullable UUID revises,
    List<Passage> passages) {

  /** The same for those who only want to know which it is. */
  ComparedText withoutText() {
    return new ComparedText(is, title, publisher, status, revises, List.of());
  }

  /** Itself and the item that it revises: what is either, or revises either, is one with it. */
  List<UUID> own() {
    return revises == null ? List.of(is.id()) : List.of(is.id(), revises);
  }

  /** Whether both are the same item, or one is to be the other's next version. */
  boolean isOneWith(ComparedText other) {
    return is.equals(other.is)
        || is.id().equals(other.revises)
        || other.is.id().equals(revises)
        || revises != null && revises.equals(other.revises);
  }
}
