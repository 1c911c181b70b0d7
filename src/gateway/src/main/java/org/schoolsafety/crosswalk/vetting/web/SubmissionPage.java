package org.schoolsafety.crosswalk.vetting.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of submissions.
 *
 * @param total how many match
 * @param items the submissions
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "SubmissionPage", description = "A page of submissions.")
public record SubmissionPage(long total, List<SubmissionBody> items, @Nullable String next) {}
