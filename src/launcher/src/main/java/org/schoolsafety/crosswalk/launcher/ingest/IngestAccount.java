package org.schoolsafety.crosswalk.launcher.ingest;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The account of a bulk load: it adds up, and names what needs somebody's eye. */
public final class IngestAccount {
  private static final double NANOS = 1e9;

  private final List<FileResult> results = new ArrayList<>();
  private final long begun = System.nanoTime();

  synchronized void add(FileResult result) {
    results.add(result);
  }

  /** Whether every file ended well. */
  public synchronized boolean well() {
    return results.stream().allMatch(FileResult::well);
  }

  public synchronized void print(PrintStream out) {
    double seconds = (System.nanoTime() - begun) / NANOS;
    long received = count(FileResult.Way.SENT);
    line(out, "files", results.size());
    line(out, "received", received);
    outcomes().forEach((outcome, number) -> line(out, "  " + outcome, number));
    line(out, "already in", count(FileResult.Way.ALREADY_IN));
    line(out, "not sent", count(FileResult.Way.NOT_SENT));
    line(out, "published", results.stream().filter(FileResult::published).count());
    out.printf(
        Locale.ROOT,
        "in %.1f s, %.1f files a second%n",
        seconds,
        results.size() / Math.max(seconds, 0.001));
    printTroubles(out);
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

  private void printTroubles(PrintStream out) {
    List<FileResult> troubles =
        results.stream()
            .filter(result -> !result.well())
            .sorted(Comparator.comparing(FileResult::file))
            .toList();
    if (!troubles.isEmpty()) {
      out.println("not as hoped:");
      troubles.forEach(
          each ->
              out.println(
                  "  "
                      + each.file()
                      + ": "
                      + (each.outcome().isEmpty() ? "not sent" : each.outcome())
                      + because(each)));
    }
  }

  private static String because(FileResult result) {
    return result.reason().isEmpty() ? "" : " – " + result.reason();
  }

  private static void line(PrintStream out, String what, long number) {
    out.printf(Locale.ROOT, "%-16s %6d%n", what, number);
  }
}
