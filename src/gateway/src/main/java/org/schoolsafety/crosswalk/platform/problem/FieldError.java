package org.schoolsafety.crosswalk.platform.problem;

/**
 * One thing that is wrong with one field of a request.
 *
 * @param field the field's path as the caller wrote it, for example {@code metadata.issued}
 * @param message what is wrong with it and what would be right
 */
public record FieldError(String field, String message) {}
