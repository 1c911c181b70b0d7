package org.schoolsafety.crosswalk.search.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An index and how far it has followed the log.
 *
 * @param name its name in Elasticsearch
 * @param definition the fingerprint of the definition it was made from
 * @param position the last log entry it holds
 * @param changedAt when that entry came in
 * @param leftAt when the last entry in it was made that took text away from readers; the same
 *     however often the index is rebuilt
 */
public record SearchIndex(
    String name, String definition, long position, Instant changedAt, @Nullable Instant leftAt) {}
