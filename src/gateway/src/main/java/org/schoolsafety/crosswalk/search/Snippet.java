package org.schoolsafety.crosswalk.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A few words around what was found.
 *
 * @param text HTML: escaped text in which {@code <mark>} holds what matched, and no other element
 * @param passage the number of the passage it comes from
 * @param page its page, slide or sheet, where the format tells
 * @param heading the heading over the passage
 */
public record Snippet(
    @Schema(
            description =
                "Escaped text, safe to insert into HTML; <mark> elements hold what matched, no other element occurs.",
            examples =
                "Each <mark>school resource officer</mark> attends basic <mark>training</mark>.")
        String text,
    @Schema(description = "Number of the passage, from 1.", examples = "4") int passage,
    @Schema(description = "Page, slide or sheet, where the format tells.", examples = "2")
        @Nullable Integer page,
    @Schema(description = "Heading over the passage.", examples = "Training")
        @Nullable String heading) {}
