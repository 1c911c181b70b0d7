package org.schoolsafety.crosswalk.search.web.pages;

import java.util.List;

/**
 * The start page.
 *
 * @param phases the five phases in their order
 * @param topics all topics, by name
 * @param newest what changed last, newest first
 * @param total how many items can be found now
 * @param available whether search could be asked
 */
public record HomeView(
    List<PhaseCard> phases,
    List<TopicLink> topics,
    List<GuidanceCard> newest,
    long total,
    boolean available) {}
