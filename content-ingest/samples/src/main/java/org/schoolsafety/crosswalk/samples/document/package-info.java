/**
 * One sample document: what is said about it, who publishes it, its text.
 *
 * <p>Public door: {@link org.schoolsafety.crosswalk.samples.document.SampleDocument}. Called by the
 * reader of the library and by every format.
 *
 * <p>The one rule: what is said here about a document is what intake and the reviewer's decision
 * will say.
 */
@NullMarked
package org.schoolsafety.crosswalk.samples.document;

import org.jspecify.annotations.NullMarked;
