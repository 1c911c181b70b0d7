package org.schoolsafety.crosswalk.subscriptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody subscribes to, and how they want to be told.
 *
 * @param name what they call it
 * @param search the query string of a search
 * @param channel how to tell
 * @param destination where to
 * @param cadence how often; {@code immediate} where it is absent
 * @param timeZone whose days and weeks count; UTC where it is absent
 * @param events what to tell of
 */
@Schema(name = "SubscriptionTerms", description = "What to be told of, and how.")
public record SubscriptionTerms(
    @NotBlank(message = "is required")
        @Size(max = 200, message = "must have at most 200 characters")
        String name,
    @Schema(
            description =
                "The query string of GET /api/v1/guidance; empty for the whole library. sort, size"
                    + " and cursor, which do not say what is meant, are left out; the answer"
                    + " shows the search as it is kept.",
            examples = "topic=drills-and-exercises&q=tornado")
        @NotNull(message = "is required")
        @Size(max = 4000, message = "must have at most 4000 characters")
        String search,
    @Schema(enumeration = {"webhook", "email", "feed"})
        @NotNull(message = "is required")
        @Pattern(regexp = "webhook|email|feed", message = "must be webhook, email or feed")
        String channel,
    @Schema(description = "An address of http or https for a webhook; an e-mail address for mail.")
        @Size(max = 2000, message = "must have at most 2000 characters")
        @Nullable String destination,
    @Schema(
            enumeration = {"immediate", "daily", "weekly"},
            defaultValue = "immediate",
            description = "A webhook is always immediate.")
        @Pattern(regexp = "immediate|daily|weekly", message = "must be immediate, daily or weekly")
        @Nullable String cadence,
    @Schema(
            description = "A name of the IANA time zone database.",
            examples = "America/Chicago",
            defaultValue = "UTC")
        @Nullable String timeZone,
    @Schema(
            description =
                "Who wants any of guidance is always told of what leaves (withdrawn, superseded,"
                    + " not-matching), and who wants what is new or revised of what is restored."
                    + " submission-returned and review-due are of the"
                    + " subscriber's own work.")
        @NotEmpty(message = "must name at least one event")
        List<
                @NotNull(message = "must not be null")
                @Pattern(
                    regexp =
                        "new|revised|superseded|withdrawn|restored|conflict|submission-returned|review-due",
                    message =
                        "must be new, revised, superseded, withdrawn, restored, conflict,"
                            + " submission-returned or review-due")
                String>
            events) {}
