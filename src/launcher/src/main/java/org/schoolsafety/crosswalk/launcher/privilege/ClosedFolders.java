package org.schoolsafety.crosswalk.launcher.privilege;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the folders on the way to a path that a user without rights of its own cannot pass. */
final class ClosedFolders {
  private static final int OWNER_PASSES = 0100;
  private static final int GROUP_PASSES = 0010;
  private static final int OTHERS_PASS = 0001;

  private final int user;

  ClosedFolders(int user) {
    this.user = user;
  }

  /** Every folder above those paths that is closed, the outermost first. */
  List<Path> above(Collection<Path> paths) {
    return paths.stream()
        .map(ClosedFolders::real)
        .flatMap(path -> ancestors(path).filter(this::closed))
        .distinct()
        .toList();
  }

  /** The outermost closed folder of each path that has one, with those paths. */
  Map<Path, List<Path>> outermost(Collection<Path> paths) {
    Map<Path, List<Path>> found = new TreeMap<>();
    for (Path path : paths) {
      Path real = real(path);
      Optional<Path> first = ancestors(real).filter(this::closed).findFirst();
      first.ifPresent(folder -> found.computeIfAbsent(folder, f -> new ArrayList<>()).add(real));
    }
    return found;
  }

  private static Stream<Path> ancestors(Path path) {
    List<Path> above = new ArrayList<>();
    for (Path at = path.getParent(); at != null; at = at.getParent()) {
      above.add(0, at);
    }
    return above.stream();
  }

  private boolean closed(Path folder) {
    try {
      Map<String, Object> of = Files.readAttributes(folder, "unix:uid,gid,mode");
      int passes = of.get("gid").equals(user) ? GROUP_PASSES : OTHERS_PASS;
      int needed = of.get("uid").equals(user) ? OWNER_PASSES : passes;
      return ((int) of.get("mode") & needed) == 0;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot see who may pass " + folder, e);
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot find " + path, e);
    }
  }
}
