/**
 * The sample library: short guidance documents of a fictional state, written for Crosswalk, so that
 * a fresh system has something worth finding.
 *
 * <p>Public door: {@link org.schoolsafety.crosswalk.samples.BuildLibrary}, run by the build. It
 * reads {@code library/*.md}, checks every front matter against the taxonomy, writes each document
 * in the format it asks for, and beside them {@code library.json}, the list the launcher loads.
 * Nothing at run time calls this package.
 *
 * <p>The one rule: the same sources give the same bytes, on any day and any machine, because intake
 * knows a document by its SHA-256.
 */
@NullMarked
package org.schoolsafety.crosswalk.samples;

import org.jspecify.annotations.NullMarked;
