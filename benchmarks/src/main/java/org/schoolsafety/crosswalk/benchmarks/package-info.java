/**
 * Measurements of the running whole against a peer or a raw baseline taken in the same run.
 *
 * <p>Purpose: figures that can be repeated; each prints a ratio. Public door: the classes with a
 * {@code main}, as the README beside the pom says. Who may call it: people. The one rule: nothing
 * here asserts a time.
 */
@NullMarked
package org.schoolsafety.crosswalk.benchmarks;

import org.jspecify.annotations.NullMarked;
