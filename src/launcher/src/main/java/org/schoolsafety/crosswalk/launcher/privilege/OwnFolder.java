package org.schoolsafety.crosswalk.launcher.privilege;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/**
 * A folder of the parts' user. All that is laid out in it is written by that user itself: what a
 * part may have put there, links above all, leads to nothing that the part could not write anyway.
 */
public final class OwnFolder {
  private static final String WRITE =
      "rm -rf -- \"$1\" && umask 077 && cat >\"$1\" && chmod \"$2\" \"$1\"";

  private final UnprivilegedUser user;
  private final Path path;

  private OwnFolder(UnprivilegedUser user, Path path) {
    this.user = user;
    this.path = path;
  }

  /**
   * Gives the folder to that user.
   *
   * @param path a folder in one that only the launcher writes to
   */
  public static OwnFolder of(UnprivilegedUser user, Path path) {
    return new OwnFolder(user, user.own(path));
  }

  public Path path() {
    return path;
  }

  /** Makes sure that there are these folders. */
  public void folders(String... names) {
    List<String> command = new ArrayList<>(List.of("mkdir", "-p", "--"));
    List.of(names).forEach(name -> command.add(path.resolve(name).toString()));
    run("", command);
  }

  /** Writes a file anew that all may read. */
  public Path file(String name, String content) {
    return write(name, content, "644");
  }

  /** Writes a file anew that nobody else may read. */
  public Path secretFile(String name, String content) {
    return write(name, content, "600");
  }

  private Path write(String name, String content, String mode) {
    Path file = path.resolve(name);
    run(content, List.of("/bin/sh", "-c", WRITE, "write", file.toString(), mode));
    return file;
  }

  /** A link of that name, whatever was there. */
  public void link(String name, Path to) {
    run("", List.of("ln", "-sfnT", "--", to.toString(), path.resolve(name).toString()));
  }

  /** Removes a file, if it is there. */
  public void remove(String name) {
    run("", List.of("rm", "-f", "--", path.resolve(name).toString()));
  }

  /** Removes a folder with all that is in it, if it is there. */
  public void removeFolder(String name) {
    run("", List.of("rm", "-rf", "--", path.resolve(name).toString()));
  }

  /** Gives what is there another name, at once. */
  public void rename(String from, String to) {
    run("", List.of("mv", "-T", "--", path.resolve(from).toString(), path.resolve(to).toString()));
  }

  private void run(String input, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(user.running(command)).directory(path.toFile());
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.redirectErrorStream(true).start();
      give(process, input);
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new NodeProblem("Cannot lay out " + path + ": " + said.strip());
      }
    } catch (IOException e) {
      throw new NodeProblem("Cannot lay out " + path + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NodeProblem("Interrupted while laying out " + path, e);
    }
  }

  private static void give(Process process, String input) {
    try (OutputStream to = process.getOutputStream()) {
      to.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException endedBeforeIt) {
      // Then its exit code and its words tell why.
    }
  }
}
