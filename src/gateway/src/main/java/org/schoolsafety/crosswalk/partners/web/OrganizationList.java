package org.schoolsafety.crosswalk.partners.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All organizations.
 *
 * @param total how many
 * @param items by name, without contacts
 */
@Schema(name = "OrganizationList", description = "All organizations, by name, without contacts.")
public record OrganizationList(int total, List<OrganizationBody> items) {}
