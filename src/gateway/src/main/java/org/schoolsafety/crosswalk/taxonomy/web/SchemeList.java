package org.schoolsafety.crosswalk.taxonomy.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All concept schemes.
 *
 * @param total how many
 * @param items the schemes
 */
@Schema(name = "SchemeList", description = "All concept schemes of the taxonomy.")
public record SchemeList(int total, List<SchemeSummary> items) {}
