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
import org.schoolsafety.crosswalk.content.extraction.ContentExtractor;
import org.schoolsafety.crosswalk.content.extraction.ExtractionSettings;

/**
 * Plain Tika in this process, one file after another and with two threads, and our extractor with
 * two forked workers, on every file of a folder. Plain Tika gives characters; the extractor gives
 * passages, language and fingerprints too, and survives what the files do.
 */
public final class ExtractionRate {

  private static final int THREADS = 2;
  private static final AutoDetectParser PLAIN = new AutoDetectParser();

  private ExtractionRate() {}

  /** One file's work. */
  private interface Reading {
    int charactersOf(Path file) throws Exception;
  }

  /** Arguments: folder, folder of the parsers' jars. The first pass of each warms up. */
  public static void main(String[] arguments) throws Exception {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(arguments[0]))) {
      files = found.filter(Files::isRegularFile).toList();
    }
    double alone = rate("plain Tika, one thread", 1, files, ExtractionRate::plainly);
    double plain = rate("plain Tika, two threads", THREADS, files, ExtractionRate::plainly);
    ExtractionSettings settings =
        ExtractionSettings.defaults(Path.of(arguments[1]), Files.createTempDirectory("rate"));
    try (ContentExtractor extractor = ContentExtractor.open(settings.withWorkers(THREADS))) {
      double ours =
          rate("our extractor, two workers", THREADS, files, file -> extracted(extractor, file));
      System.out.printf("ratio to one thread        %.2f%n", ours / alone);
      System.out.printf("ratio to two threads       %.2f%n", ours / plain);
    }
  }

  private static double rate(String what, int threads, List<Path> files, Reading reading)
      throws Exception {
    pass(threads, files, reading);
    double seconds = pass(threads, files, reading);
    double rate = files.size() / seconds;
    System.out.printf(
        "%-26s %d files in %.1f s, %.2f a second%n", what, files.size(), seconds, rate);
    return rate;
  }

  private static double pass(int threads, List<Path> files, Reading reading) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long begun = System.nanoTime();
    List<Future<Integer>> results = new ArrayList<>();
    for (Path file : files) {
      Callable<Integer> work = () -> reading.charactersOf(file);
      results.add(pool.submit(work));
    }
    for (Future<Integer> result : results) {
      result.get();
    }
    pool.shutdown();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static int plainly(Path file) throws Exception {
    BodyContentHandler text = new BodyContentHandler(-1);
    try (InputStream in = Files.newInputStream(file)) {
      PLAIN.parse(in, text, new Metadata());
    }
    return text.toString().length();
  }

  private static int extracted(ContentExtractor extractor, Path file) {
    return extractor.extract(file, String.valueOf(file.getFileName())).characters();
  }
}
