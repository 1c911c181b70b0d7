package org.schoolsafety.crosswalk.partners.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.schoolsafety.crosswalk.partners.Organization;

/**
 * All organizations.
 *
 * @param total how many
 * @param items by name
 */
@Schema(name = "OrganizationList", description = "All organizations, by name.")
public record OrganizationList(int total, List<Organization> items) {}
