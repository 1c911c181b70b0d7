package org.schoolsafety.crosswalk.launcher.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.launcher.ingest.SkippedFile.Why;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/**
 * The files meant by paths on the command line: folders stand for every file below them. What was
 * named is taken, even if it is a link or hidden; what is found below it is taken only when it lies
 * there itself and is not hidden, so that nothing from elsewhere is sent unseen.
 *
 * @param files each once, even if two of the paths lead to it
 * @param skipped what was found and left out
 */
public record FilesToSend(List<Path> files, List<SkippedFile> skipped) {

  public static FilesToSend below(List<Path> paths) {
    Search search = new Search();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NodeProblem("There is no file or folder " + path + ".");
      }
      search.below(path);
    }
    return new FilesToSend(
        search.files.stream().sorted().toList(),
        search.skipped.values().stream().sorted().toList());
  }

  /** Goes through folders without following links, so it comes to an end. */
  private static final class Search extends SimpleFileVisitor<Path> {
    private final Set<Path> seen = new HashSet<>();
    private final List<Path> files = new ArrayList<>();
    private final Map<Path, SkippedFile> skipped = new LinkedHashMap<>();
    private Path named = Path.of("");
    private Path real = Path.of("");

    void below(Path path) {
      try {
        named = path;
        real = path.toRealPath();
        Files.walkFileTree(real, this);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (hidden(folder)) {
        skip(folder, Why.HIDDEN);
        return FileVisitResult.SKIP_SUBTREE;
      }
      skipped.remove(folder);
      return seen.add(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Why why = reasonToSkip(file, attributes);
      if (why != null) {
        skip(file, why);
      } else if (seen.add(file)) {
        skipped.remove(file);
        files.add(asNamed(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      skip(file, Why.UNREADABLE);
      return FileVisitResult.CONTINUE;
    }

    private @Nullable Why reasonToSkip(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink()) {
        return Why.LINK;
      }
      if (!attributes.isRegularFile()) {
        return Why.NO_FILE;
      }
      return hidden(file) ? Why.HIDDEN : null;
    }

    private boolean hidden(Path found) {
      return !found.equals(real) && found.getFileName().toString().startsWith(".");
    }

    private void skip(Path found, Why why) {
      if (!seen.contains(found)) {
        skipped.putIfAbsent(found, new SkippedFile(asNamed(found), why));
      }
    }

    /** Below the path that was named, so that people know it again. */
    private Path asNamed(Path found) {
      return found.equals(real) ? named : named.resolve(real.relativize(found));
    }
  }
}
