package org.schoolsafety.crosswalk.content.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.child.CalmFileFetcher;

/**
 * One child JVM, started when first needed and started again after a crash. Used by one thread at a
 * time.
 */
final class ParserProcess {
  private static final long START_MILLIS = 60_000;
  private static final int FILES_BEFORE_RENEWAL = 2_000;
  private static final int INITIAL_HEAP = 128;
  private static final int YOUNG_HEAP = 96;

  private final ExtractionSettings settings;
  private final ParserLauncher launcher;
  private final WorkFiles files;
  private @Nullable PipesParser parser;

  ParserProcess(ExtractionSettings settings, ParserLauncher launcher, Path home) {
    this.settings = settings;
    this.launcher = launcher;
    this.files = new WorkFiles(home);
  }

  PipesResult parse(Path file, String fileName) throws InterruptedException {
    try {
      Path link = files.link(file, fileName);
      return started().parse(request(link));
    } catch (IOException | PipesException | RuntimeException e) {
      discard();
      throw new ExtractionUnavailable(
          "The parser process could not be used: " + e.getClass().getSimpleName(), e);
    }
  }

  /** Kills the child, if there is one, with everything it left; the next parse starts a new one. */
  synchronized void discard() {
    try {
      if (parser != null) {
        parser.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      parser = null;
    }
    files.empty();
  }

  private synchronized PipesParser started() throws IOException {
    if (parser == null) {
      parser = new PipesParser(configuration());
    }
    return parser;
  }

  private FetchEmitTuple request(Path link) {
    ParseContext context = new ParseContext();
    context.set(
        HandlerConfig.class,
        new HandlerConfig(
            BasicContentHandlerFactory.HANDLER_TYPE.XML,
            HandlerConfig.PARSE_MODE.RMETA,
            settings.maxCharacters(),
            settings.maxEmbedded(),
            true));
    String key = link.toString();
    FetchKey fetch = new FetchKey("file", key);
    return new FetchEmitTuple(key, fetch, new EmitKey("", key), new Metadata(), context);
  }

  private PipesConfig configuration() throws IOException {
    PipesConfig pipes = pipesDefaults();
    pipes.setNumClients(1);
    pipes.setTikaConfig(tikaConfiguration());
    pipes.setJavaPath(launcher.write(files.home()).toString());
    pipes.setForkedJvmArgs(jvmArguments());
    pipes.setTimeoutMillis(settings.timeout().toMillis());
    pipes.setStartupTimeoutMillis(START_MILLIS);
    pipes.setSleepOnStartupTimeoutMillis(1_000);
    pipes.setMaxForEmitBatchBytes(-1);
    pipes.setMaxFilesProcessedPerProcess(FILES_BEFORE_RENEWAL);
    return pipes;
  }

  private static PipesConfig pipesDefaults() throws IOException {
    byte[] none = "<properties><pipes/></properties>".getBytes(StandardCharsets.UTF_8);
    try {
      return PipesConfig.load(new ByteArrayInputStream(none));
    } catch (TikaConfigException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path tikaConfiguration() throws IOException {
    copy(
        "child/CalmFileFetcher.class",
        classes().resolve(CalmFileFetcher.class.getName().replace('.', '/') + ".class"));
    return copy("tika-config.xml", files.home().resolve("tika-config.xml"));
  }

  private Path classes() {
    return files.home().resolve("classes").toAbsolutePath();
  }

  /** From our own class path, wherever that is, to a file. */
  private static Path copy(String resource, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (InputStream own = ParserProcess.class.getResourceAsStream(resource)) {
      return Files.write(file, Objects.requireNonNull(own, resource).readAllBytes());
    }
  }

  private List<String> jvmArguments() {
    Path temporary = files.home().resolve("tmp").toAbsolutePath();
    return List.of(
        "-cp",
        classes() + ":" + settings.parserLibraries().toAbsolutePath() + "/*",
        "-Xmx" + settings.heapMegabytes() + "m",
        "-Xms" + Math.min(settings.heapMegabytes(), INITIAL_HEAP) + "m",
        // Too small a young generation took a fifth of a child's time.
        "-Xmn" + Math.min(settings.heapMegabytes() / 4, YOUNG_HEAP) + "m",
        "-XX:+UseSerialGC",
        // A child is renewed before the optimizing compiler has paid for itself.
        "-XX:TieredStopAtLevel=1",
        "-XX:MaxMetaspaceSize=256m",
        "-XX:CompressedClassSpaceSize=64m",
        "-XX:ReservedCodeCacheSize=96m",
        "-XX:-UsePerfData",
        "-Dfile.encoding=UTF-8",
        "-Duser.home=" + temporary,
        "-Djava.io.tmpdir=" + temporary,
        "-Dpdfbox.fontcache=" + temporary,
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
  }
}
