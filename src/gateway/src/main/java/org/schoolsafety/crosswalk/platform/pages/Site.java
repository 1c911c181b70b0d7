package org.schoolsafety.crosswalk.platform.pages;

/**
 * This gateway, as every page shows it.
 *
 * @param name the gateway's name
 * @param operator the center that runs it; may be empty
 * @param publicUrl where the public reaches it, without a slash at the end
 * @param assets what the address of every asset starts with
 */
public record Site(String name, String operator, String publicUrl, String assets) {}
