/**
 * Fills a new node with the sample library, through the public API as any loader would. Public
 * door: {@link org.schoolsafety.crosswalk.launcher.samples.LoadSamples}, called by {@code up}. Its
 * rule: doing it again changes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.schoolsafety.crosswalk.launcher.samples;
