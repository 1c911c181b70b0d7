package org.schoolsafety.crosswalk.publication.web.pages;

/**
 * The original, as the download tells about it beforehand.
 *
 * @param href where it is
 * @param name its file name
 * @param type its format as people call it, for example {@code PDF}
 * @param size its size, for example {@code 1.2 MB}
 * @param extent its pages, slides or sheets in words; empty when the format does not tell
 * @param sha256 the checksum to compare a copy with
 * @param complete whether all of its text can be searched
 */
public record FileView(
    String href,
    String name,
    String type,
    String size,
    String extent,
    String sha256,
    boolean complete) {}
