package org.schoolsafety.crosswalk.launcher.supervision;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.launcher.node.PartName;

/**
 * One external part, ready to be started as a process.
 *
 * @param command the program and its arguments; never a secret among them
 * @param environment all the environment it gets besides PATH, language and Java; secrets go here
 * @param workDirectory its working directory, in the data directory and its own
 * @param log where its output goes
 * @param failureMarks what its log says when it runs but will never serve, the most telling first
 * @param stopSignal the signal that stops it in order
 * @param startPatience how long it may take until it is ready
 * @param stopPatience how long it may take to stop before it is killed
 */
public record Part(
    PartName name,
    List<String> command,
    Map<String, String> environment,
    Path workDirectory,
    Path log,
    Readiness readiness,
    List<String> failureMarks,
    String stopSignal,
    Duration startPatience,
    Duration stopPatience) {}
