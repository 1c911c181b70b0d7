package org.schoolsafety.crosswalk.publication;

import org.jspecify.annotations.Nullable;

/**
 * The file as its publisher sent it.
 *
 * @param name its file name
 * @param mediaType what its content is, as detected
 * @param bytes its size
 * @param sha256 the SHA-256 of its bytes in lower-case hexadecimal
 * @param pages how many pages, slides or sheets, where the format tells
 * @param characters how many characters of text were found
 * @param complete false if the text was cut short or there was none to read
 */
public record OriginalFile(
    String name,
    String mediaType,
    long bytes,
    String sha256,
    @Nullable Integer pages,
    int characters,
    boolean complete) {}
