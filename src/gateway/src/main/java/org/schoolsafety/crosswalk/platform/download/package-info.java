/**
 * Files on their way out.
 *
 * <p>Purpose: a stored file as an attachment, whole or in part, with its validators. Public door:
 * {@link org.schoolsafety.crosswalk.platform.download.FileDownload}. Who may call it: any feature's
 * web door, once it has made sure that the caller may have the file. The one rule: what others sent
 * is never shown in the gateway's own place, only handed out.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.download;

import org.jspecify.annotations.NullMarked;
