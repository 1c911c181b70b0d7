package org.schoolsafety.crosswalk.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public record of a guidance item at one version: what a log entry keeps for ever and what
 * every projection shows. Tags are notations of the taxonomy; times are UTC.
 *
 * @param id the item's permanent id
 * @param title its title
 * @param summary what it is about, in a sentence or two; may be empty
 * @param status {@code current}, {@code superseded} or {@code withdrawn}
 * @param version the version's number, from 1
 * @param publisher who stands behind it
 * @param kind a notation of {@code kind}
 * @param phases notations of {@code phase}
 * @param topics notations of {@code topic}
 * @param audiences notations of {@code audience}
 * @param functions notations of {@code function}
 * @param hazards notations of {@code hazard}
 * @param evidence statements on separate scales
 * @param language BCP 47
 * @param rights the publisher's rights statement
 * @param sourceUrl where the publisher keeps it
 * @param issued when the publisher issued it
 * @param published when it first became public here
 * @param updated when this version became public here
 * @param file the original
 * @param vetting who decided, and why
 */
public record GuidanceRecord(
    UUID id,
    String title,
    String summary,
    String status,
    int version,
    PublisherReference publisher,
    @Nullable String kind,
    List<String> phases,
    List<String> topics,
    List<String> audiences,
    List<String> functions,
    List<String> hazards,
    List<EvidenceStatement> evidence,
    @Nullable String language,
    String rights,
    @Nullable String sourceUrl,
    @Nullable LocalDate issued,
    Instant published,
    Instant updated,
    OriginalFile file,
    VettingNote vetting) {}
