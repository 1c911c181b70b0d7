package org.schoolsafety.crosswalk.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.IfMatch;

/**
 * The submission that a file is sent for.
 *
 * @param submission its id
 * @param seen the state of it that the sender had read
 * @param note where the file came from, if it was fetched
 */
public record AwaitedFile(UUID submission, IfMatch seen, @Nullable String note) {}
