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
 * @param version counts its changes
 * @param retiredAt since when it sends nothing in any more; absent while it takes part
 * @param retirementReason why it was retired
 */
public record Organization(
    String id,
    String name,
    String type,
    @Nullable String jurisdiction,
    @Nullable String url,
    Instant updatedAt,
    long version,
    @Nullable Instant retiredAt,
    @Nullable String retirementReason) {

  /** One that takes part from now on. */
  public static Organization newcomer(
      String id,
      String name,
      String type,
      @Nullable String jurisdiction,
      @Nullable String url,
      Instant at) {
    return new Organization(id, name, type, jurisdiction, url, at, 1, null, null);
  }

  /** Whether it sends nothing in any more. */
  public boolean isRetired() {
    return retiredAt != null;
  }
}
