package org.schoolsafety.crosswalk.launcher.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/** The files meant by paths on the command line: folders stand for every file below them. */
public final class FilesToSend {
  private FilesToSend() {}

  public static List<Path> below(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NodeProblem("There is no file or folder " + path + ".");
      }
      files.addAll(filesOf(path));
    }
    return files.stream().distinct().toList();
  }

  private static List<Path> filesOf(Path path) {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new NodeProblem("Cannot read the folder " + path + ": " + e.getMessage(), e);
    }
  }
}
