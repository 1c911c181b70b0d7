package org.schoolsafety.crosswalk.vetting.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of candidates.
 *
 * @param total how many match
 * @param items the candidates, longest waiting first
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "CandidatePage", description = "A page of candidates, longest waiting first.")
public record CandidatePage(long total, List<CandidateSummary> items, @Nullable String next) {}
