package org.schoolsafety.crosswalk.partners;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A party that publishes, shares or reads guidance.
 *
 * @param id its stable id: lower-case words joined by hyphens
 * @param name what people call it
 * @param type a notation of the taxonomy's {@code organization-type}
 * @param jurisdiction ISO 3166 code of where it acts, for example {@code US-MN}
 * @param url its public page
 * @param updatedAt when this was last changed
 */
public record Organization(
    String id,
    String name,
    String type,
    @Nullable String jurisdiction,
    @Nullable String url,
    Instant updatedAt) {}
