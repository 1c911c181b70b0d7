/**
 * The little of ours that runs inside the parser child.
 *
 * <p>Purpose: give each document a clean start. Public door: none; the child's configuration names
 * the class, and its bytes are copied to the child's class path. The one rule: depends on Tika's
 * core and the JDK alone.
 */
@NullMarked
package org.schoolsafety.crosswalk.content.extraction.child;

import org.jspecify.annotations.NullMarked;
