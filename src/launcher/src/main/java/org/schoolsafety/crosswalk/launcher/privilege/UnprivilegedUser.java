package org.schoolsafety.crosswalk.launcher.privilege;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/** The user the parts run as. Root steps down to "nobody"; anyone else stays who they are. */
public final class UnprivilegedUser {
  private static final int NOBODY = 65534;
  private static final List<String> SETPRIV =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs");
  private final List<String> prefix;
  private final int owner;
  private final String described;

  private UnprivilegedUser(List<String> prefix, int owner, String described) {
    this.prefix = prefix;
    this.owner = owner;
    this.described = described;
  }

  /**
   * Chooses how to step down.
   *
   * @param read what the parts must be able to read
   * @param data the folder in which those lie that will be given to them; it may be passed by
   *     others from now on
   * @throws NodeProblem if root cannot step down, or that user cannot reach what it must
   */
  public static UnprivilegedUser choose(Collection<Path> read, Path data) {
    int self = effectiveUid();
    if (self != 0) {
      return new UnprivilegedUser(List.of(), self, "you");
    }
    letPass(data);
    if (Reach.of(SETPRIV).holds(read, data)) {
      return new UnprivilegedUser(SETPRIV, NOBODY, "user 65534");
    }
    List<Path> all = Stream.concat(read.stream(), Stream.of(data)).toList();
    ClosedFolders closed = new ClosedFolders(NOBODY);
    List<String> prefix = OpenedView.before(closed.outermost(all));
    prefix.addAll(SETPRIV);
    if (Reach.of(prefix).holds(read, data)) {
      return new UnprivilegedUser(
          prefix, NOBODY, "user 65534, with a view of what it needs below closed folders");
    }
    throw refusal(closed.above(all), read);
  }

  /** The link /proc/self itself belongs to root, whoever asks. */
  private static int effectiveUid() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("Uid:"))
          .map(line -> Integer.valueOf(line.split("\\s+")[2]))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot see who runs this", e);
    }
  }

  private static void letPass(Path folder) {
    try {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
      if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
        Files.setPosixFilePermissions(folder, permissions);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot let others pass " + folder, e);
    }
  }

  private static NodeProblem refusal(List<Path> closed, Collection<Path> read) {
    if (!Reach.of(SETPRIV).holds(List.of(), Path.of("/"))) {
      return new NodeProblem(
          "You are root, and the parts must not be, but setpriv does not work here. Start Crosswalk as another user.");
    }
    String folders = joined(closed.isEmpty() ? read : closed);
    return new NodeProblem(
        (folders
            + " is closed to user 65534, as whom the parts run when root starts them. Open it (chmod "
            + (closed.isEmpty() ? "-R o+rX " : "o+x ")
            + folders
            + "), keep Crosswalk and its --data DIR elsewhere, or start it as another user."));
  }

  private static String joined(Collection<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(" "));
  }

  /** How the parts' user is named to people. */
  public String described() {
    return described;
  }

  /** The command, to be run as that user. */
  public List<String> running(List<String> command) {
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return List.copyOf(whole);
  }

  /** Gives a folder and all in it to that user, unless it has it already. */
  public Path own(Path folder) {
    if (uid(folder) == owner || prefix.isEmpty()) {
      return folder;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        giveAway(each);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot give " + folder + " to the parts' user", e);
    }
  }

  private void giveAway(Path file) {
    try {
      Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
      Files.setAttribute(file, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot give " + file + " to the parts' user", e);
    }
  }

  private static int uid(Path path) {
    try {
      return (Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot see the owner of " + path, e);
    }
  }
}
