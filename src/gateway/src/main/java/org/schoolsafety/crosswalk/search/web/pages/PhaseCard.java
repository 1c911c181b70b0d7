package org.schoolsafety.crosswalk.search.web.pages;

/**
 * A phase as a way into the guidance.
 *
 * @param name what it is called
 * @param when before, during or after an incident
 * @param meaning what it means, in a sentence
 * @param count how many items serve it, in words; empty when unknown
 * @param href the search for them
 */
public record PhaseCard(String name, String when, String meaning, String count, String href) {}
