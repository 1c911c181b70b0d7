package org.schoolsafety.crosswalk.launcher.ingest;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The account of a bulk load: it adds up, and names what needs somebody's eye, what was there
 * already under another name, and what was left out.
 */
public final class IngestAccount {
  private static final double NANOS = 1e9;

  private final List<FileResult> results = new ArrayList<>();
  private final List<SkippedFile> skipped;
  private final long begun = System.nanoTime();

  IngestAccount(List<SkippedFile> skipped) {
    this.skipped = List.copyOf(skipped);
  }

  synchronized void add(FileResult result) {
    results.add(result);
  }

  /** Whether every file ended well, and all could be looked at. */
  public synchronized boolean well() {
    return results.stream().allMatch(FileResult::well)
        && skipped.stream().allMatch(SkippedFile::well);
  }

  public synchronized void print(PrintStream out) {
    double seconds = (System.nanoTime() - begun) / NANOS;
    long received = count(FileResult.Way.SENT);
    line(out, "files", results.size());
    line(out, "received", received);
    outcomes().forEach((outcome, number) -> line(out, "  " + outcome, number));
    line(out, "already in", count(FileResult.Way.ALREADY_IN));
    line(out, "not sent", count(FileResult.Way.NOT_SENT));
    line(out, "skipped", skipped.size());
    line(out, "published", results.stream().filter(FileResult::published).count());
    out.printf(
        Locale.ROOT,
        "in %.1f s, %.1f files a second%n",
        seconds,
        results.size() / Math.max(seconds, 0.001));
    printEach(out, "not as hoped:", result -> !result.well());
    printEach(out, "duplicates:", FileResult::duplicate);
    printSkipped(out);
    out.flush();
  }

  private Map<String, Long> outcomes() {
    return results.stream()
        .filter(result -> result.way() == FileResult.Way.SENT)
        .collect(Collectors.groupingBy(FileResult::outcome, TreeMap::new, Collectors.counting()));
  }

  private long count(FileResult.Way way) {
    return results.stream().filter(result -> result.way() == way).count();
  }

  private void printEach(PrintStream out, String title, Predicate<FileResult> which) {
    List<FileResult> named =
        results.stream().filter(which).sorted(Comparator.comparing(FileResult::file)).toList();
    if (!named.isEmpty()) {
      out.println(title);
      named.forEach(each -> out.println("  " + each.file() + ": " + outcome(each) + because(each)));
    }
  }

  private void printSkipped(PrintStream out) {
    if (!skipped.isEmpty()) {
      out.println("skipped:");
      skipped.forEach(each -> out.println("  " + each.path() + ": " + each.why().words()));
    }
  }

  private static String outcome(FileResult result) {
    return result.outcome().isEmpty() ? "not sent" : result.outcome();
  }

  private static String because(FileResult result) {
    String joint = result.duplicate() ? " " : " – ";
    return result.reason().isEmpty() ? "" : joint + result.reason();
  }

  private static void line(PrintStream out, String what, long number) {
    out.printf(Locale.ROOT, "%-16s %6d%n", what, number);
  }
}
