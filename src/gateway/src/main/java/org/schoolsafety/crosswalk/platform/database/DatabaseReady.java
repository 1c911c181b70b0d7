package org.schoolsafety.crosswalk.platform.database;

/** The schema is at this version's state: what needs the database may start. */
public record DatabaseReady() {}
