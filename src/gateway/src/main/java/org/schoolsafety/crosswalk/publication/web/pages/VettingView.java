package org.schoolsafety.crosswalk.publication.web.pages;

import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;
import org.schoolsafety.crosswalk.publication.VettingNote;

/**
 * The decision to publish, in no more words than the record has.
 *
 * @param by who decided, as a sentence's beginning that the organization's name ends
 * @param organization that decided
 * @param decided when
 * @param how by what the verdict was reached
 * @param interest how that organization stands to the publisher; empty if the record does not say
 * @param reason its words
 */
public record VettingView(
    String by, String organization, PlainDate decided, String how, String interest, String reason) {

  static VettingView of(VettingNote note) {
    return new VettingView(
        by(note.decidedBy()),
        note.organization(),
        PlainDates.of(note.decidedAt()),
        how(note),
        interest(note.byPublisher()),
        note.reason());
  }

  private static String by(@Nullable String decidedBy) {
    if (decidedBy == null) {
      return "Approved on behalf of";
    }
    return VettingNote.SERVICE_CLIENT.equals(decidedBy)
        ? "Approved in a bulk load by a service client (not a person) of"
        : "Approved by a reviewer of";
  }

  private static String how(VettingNote note) {
    if (note.rubric() != null) {
      return "Judged by the rubric “%s”, version %d."
          .formatted(note.rubric().id(), note.rubric().version());
    }
    return note.decidedBy() == null
        ? "The record does not say who decided there, and by what."
        : "No rubric was used.";
  }

  private static String interest(@Nullable Boolean byPublisher) {
    if (byPublisher == null) {
      return "";
    }
    return byPublisher
        ? "The publisher’s own organization decided on this; somebody else sent it in."
        : "The organization that decided is not the publisher.";
  }
}
