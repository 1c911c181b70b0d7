package org.schoolsafety.crosswalk.launcher.privilege;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/** The user the parts run as. Root steps down to "nobody"; anyone else stays who they are. */
public final class UnprivilegedUser {
  private static final int NOBODY = 65534;
  private static final List<String> SETPRIV =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs");
  private static final List<String> NAMESPACE =
      List.of("unshare", "--user", "--map-user=65534", "--map-group=65534");

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
   * @param needed paths the parts must be able to read
   */
  public static UnprivilegedUser choose(Collection<Path> needed) {
    int self = uid(Path.of("/proc/self"));
    if (self != 0) {
      return new UnprivilegedUser(List.of(), self, "you");
    }
    if (reaches(SETPRIV, needed)) {
      return new UnprivilegedUser(SETPRIV, NOBODY, "user 65534 (setpriv)");
    }
    if (reaches(NAMESPACE, needed)) {
      return new UnprivilegedUser(
          NAMESPACE, 0, "user 65534 of a namespace (this directory is closed to other users)");
    }
    throw new NodeProblem(
        "You are root, and the parts must not be: neither setpriv nor unshare works here. Start Crosswalk as another user.");
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

  /** Gives one file or folder to that user. */
  public Path giveAway(Path file) {
    if (prefix.isEmpty()) {
      return file;
    }
    try {
      Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
      Files.setAttribute(file, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
      return file;
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

  private static boolean reaches(List<String> prefix, Collection<Path> needed) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(
        List.of("/bin/sh", "-c", "for path; do test -r \"$path\" || exit 1; done", "sh"));
    needed.forEach(path -> command.add(path.toString()));
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
