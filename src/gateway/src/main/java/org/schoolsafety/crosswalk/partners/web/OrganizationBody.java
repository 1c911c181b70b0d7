package org.schoolsafety.crosswalk.partners.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.partners.Contact;
import org.schoolsafety.crosswalk.partners.Organization;

/**
 * An organization as callers see it.
 *
 * @param id its permanent id
 * @param name what people call it
 * @param type a notation of {@code organization-type}
 * @param jurisdiction ISO 3166 code of where it acts
 * @param url its public page
 * @param updatedAt when this was last changed
 * @param state {@code active}, or {@code retired}: it sends nothing in any more, what it published
 *     stays
 * @param retiredAt since when
 * @param retirementReason why
 * @param contacts for admins and the organization's own people alone
 */
@Schema(name = "Organization", description = "A party that publishes, shares or reads guidance.")
public record OrganizationBody(
    String id,
    String name,
    String type,
    @Nullable String jurisdiction,
    @Nullable String url,
    Instant updatedAt,
    String state,
    @Nullable Instant retiredAt,
    @Nullable String retirementReason,
    @Nullable List<Contact> contacts) {

  /** As everybody sees it. */
  static OrganizationBody open(Organization organization) {
    return of(organization, null);
  }

  /** With these contacts. */
  static OrganizationBody of(Organization organization, @Nullable List<Contact> contacts) {
    return new OrganizationBody(
        organization.id(),
        organization.name(),
        organization.type(),
        organization.jurisdiction(),
        organization.url(),
        organization.updatedAt(),
        organization.isRetired() ? "retired" : "active",
        organization.retiredAt(),
        organization.retirementReason(),
        contacts);
  }
}
