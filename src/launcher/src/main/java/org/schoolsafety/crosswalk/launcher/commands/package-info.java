/**
 * The subcommands of {@code ./crosswalk}, one class each. Called by the command line alone. Its
 * rule: a command reads its options, uses the other packages, and answers by exit code and plain
 * lines.
 */
@org.jspecify.annotations.NullMarked
package org.schoolsafety.crosswalk.launcher.commands;
