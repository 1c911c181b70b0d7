package org.schoolsafety.crosswalk.benchmarks;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;

/** The peer of ingest: plain Tika in this process, with two threads, on every file of a folder. */
public final class PlainTika {

  private static final int THREADS = 2;

  private PlainTika() {}

  /** Arguments: folder. Prints documents a second; the first pass warms up. */
  public static void main(String[] arguments) throws Exception {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(arguments[0]))) {
      files = found.filter(Files::isRegularFile).toList();
    }
    pass(files);
    double seconds = pass(files);
    System.out.printf(
        "plain Tika, %d threads: %d files in %.1f s, %.2f files a second%n",
        THREADS, files.size(), seconds, files.size() / seconds);
  }

  private static double pass(List<Path> files) throws Exception {
    AutoDetectParser parser = new AutoDetectParser();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    long begun = System.nanoTime();
    List<Future<Integer>> results = new ArrayList<>();
    for (Path file : files) {
      results.add(pool.submit(parse(parser, file)));
    }
    for (Future<Integer> result : results) {
      result.get();
    }
    pool.shutdown();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static Callable<Integer> parse(AutoDetectParser parser, Path file) {
    return () -> {
      BodyContentHandler text = new BodyContentHandler(-1);
      try (InputStream in = Files.newInputStream(file)) {
        parser.parse(in, text, new Metadata());
      }
      return text.toString().length();
    };
  }
}
