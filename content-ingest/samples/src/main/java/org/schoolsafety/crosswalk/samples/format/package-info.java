/**
 * The formats a sample can be written in, one class each.
 *
 * <p>Public door: {@link org.schoolsafety.crosswalk.samples.format.DocumentFormats}. Called by
 * {@code BuildLibrary} and its tests.
 *
 * <p>The one rule: no clock, no random number and no font of the machine reaches the bytes.
 */
@NullMarked
package org.schoolsafety.crosswalk.samples.format;

import org.jspecify.annotations.NullMarked;
