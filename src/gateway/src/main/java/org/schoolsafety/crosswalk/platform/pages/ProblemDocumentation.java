package org.schoolsafety.crosswalk.platform.pages;

/**
 * One problem type as its documentation shows it.
 *
 * @param uri the type's address
 * @param slug its last part
 * @param title its summary
 * @param status the HTTP status
 * @param remedy what to do
 */
public record ProblemDocumentation(
    String uri, String slug, String title, int status, String remedy) {}
