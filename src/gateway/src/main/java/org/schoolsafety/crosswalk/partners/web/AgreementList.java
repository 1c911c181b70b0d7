package org.schoolsafety.crosswalk.partners.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The agreements of an organization.
 *
 * @param total how many
 * @param items newest first
 */
@Schema(name = "AgreementList", description = "The agreements of an organization, newest first.")
public record AgreementList(int total, List<AgreementBody> items) {}
