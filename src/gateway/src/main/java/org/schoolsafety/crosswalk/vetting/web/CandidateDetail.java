package org.schoolsafety.crosswalk.vetting.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.content.suggestion.TagSuggestion;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;

/**
 * Everything a reviewer needs to decide.
 *
 * @param candidate where it stands
 * @param intake the ledger row: how extraction ended
 * @param metadata what the sender said
 * @param suggestions tags with the passages they rest on
 * @param passages the text's beginning
 * @param passageCount how many passages there are in all
 * @param reason the reviewer's words, once decided
 * @param decidedBy who decided
 */
@Schema(
    name = "CandidateDetail",
    description = "Everything a reviewer needs to decide on a candidate.")
public record CandidateDetail(
    CandidateSummary candidate,
    LedgerEntry intake,
    SubmittedMetadata metadata,
    List<TagSuggestion> suggestions,
    List<Passage> passages,
    int passageCount,
    @Nullable String reason,
    @Nullable String decidedBy) {}
