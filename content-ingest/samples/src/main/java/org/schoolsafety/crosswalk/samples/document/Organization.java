package org.schoolsafety.crosswalk.samples.document;

/** A publisher of samples, or another organization the system should know from the start. */
public record Organization(String id, String name, String type, String jurisdiction, String url) {}
