/**
 * The content-addressed blob store: bytes under their SHA-256 (FIPS 180-4), beside the database.
 *
 * <p>Purpose: keep original files whole, once each. Public door: {@link
 * org.schoolsafety.crosswalk.platform.blobs.BlobStore}. Who may call it: intake writes, publication
 * reads. The one rule: a blob, once there, is never changed, and its bytes always hash to its name.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.blobs;

import org.jspecify.annotations.NullMarked;
