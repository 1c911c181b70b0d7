package org.schoolsafety.crosswalk.intake;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One row of the intake ledger, as callers see it. Times are RFC 3339 in UTC.
 *
 * @param id the row's id
 * @param sequence its place in the order of arrival
 * @param fileName the sender's file name, without path and control characters
 * @param mediaType what the content is, as detected; absent until extracted
 * @param bytes the size
 * @param sha256 the SHA-256 of the bytes in lower-case hexadecimal
 * @param state {@code received}, {@code extracting} or {@code finished}
 * @param outcome how it ended; absent until finished
 * @param reason why it ended so, in a sentence
 * @param characters how much text was found
 * @param pages pages, slides or sheets, where the format tells
 * @param language BCP 47, where it could be told with confidence
 * @param title the title found in the file
 * @param publisher the id of the organization that stands behind it
 * @param submittedOrganization the id of the organization that sent it
 * @param receivedAt when it arrived
 * @param finishedAt when its outcome was stated
 * @param duplicateOf the first row with the same bytes; absent where that is another organization's
 * @param candidate the candidate for vetting that came of it, or of the first
 * @param submission the submission that it began or was sent for; a duplicate's is the first's
 * @param sent whether reviewers may know of it: what is attached to a draft is its sender's alone
 */
@Schema(name = "LedgerEntry", description = "One file that reached us, and what became of it.")
public record LedgerEntry(
    UUID id,
    @JsonbTransient @Schema(hidden = true) long sequence,
    String fileName,
    @Nullable String mediaType,
    long bytes,
    String sha256,
    String state,
    @Nullable String outcome,
    @Nullable String reason,
    @Nullable Integer characters,
    @Nullable Integer pages,
    @Nullable String language,
    @Nullable String title,
    String publisher,
    String submittedOrganization,
    Instant receivedAt,
    @Nullable Instant finishedAt,
    @Nullable UUID duplicateOf,
    @Nullable UUID candidate,
    @Schema(
            description =
                "The submission that it began or was sent for, named from the first answer on. A"
                    + " duplicate begins none: it names the first's, where the caller may see that.")
        @Nullable UUID submission,
    @JsonbTransient @Schema(hidden = true) boolean sent) {

  /** A duplicate's row that does not say of what it is one, nor by what name that came. */
  LedgerEntry withoutFirst() {
    return new LedgerEntry(
        id,
        sequence,
        fileName,
        mediaType,
        bytes,
        sha256,
        state,
        outcome,
        "The same bytes were received before",
        characters,
        pages,
        language,
        title,
        publisher,
        submittedOrganization,
        receivedAt,
        finishedAt,
        null,
        null,
        null,
        sent);
  }
}
