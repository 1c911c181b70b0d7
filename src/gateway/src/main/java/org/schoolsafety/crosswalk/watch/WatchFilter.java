package org.schoolsafety.crosswalk.watch;

import org.jspecify.annotations.Nullable;

/**
 * Which watched sources; what is null does not narrow.
 *
 * @param organization only items that this organization published: all that its people may see
 * @param publisher items of this publisher
 * @param outcome an outcome's word, or {@code unchecked}
 */
public record WatchFilter(
    @Nullable String organization, @Nullable String publisher, @Nullable String outcome) {}
