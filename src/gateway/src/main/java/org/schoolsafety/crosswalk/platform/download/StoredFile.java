package org.schoolsafety.crosswalk.platform.download;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file as it lies here.
 *
 * @param path its bytes
 * @param name its sender's name for it
 * @param mediaType what it is
 * @param bytes how many it has
 * @param sha256 their SHA-256, its ETag
 * @param since when it became what is asked for
 */
public record StoredFile(
    Path path, String name, String mediaType, long bytes, String sha256, Instant since) {}
