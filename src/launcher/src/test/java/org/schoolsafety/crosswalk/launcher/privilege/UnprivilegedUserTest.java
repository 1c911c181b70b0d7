package org.schoolsafety.crosswalk.launcher.privilege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/** Root's home is closed to everyone; what lies below it may still be run, but never as root. */
class UnprivilegedUserTest {
  /** Without the libraries, which may lie in root's closed home. */
  private static final List<Path> OUR_CLASSES =
      Stream.of(System.getProperty("java.class.path").split(":"))
          .map(Path::of)
          .filter(Files::isDirectory)
          .toList();

  @TempDir Path home;

  private Path program;
  private Path data;
  private Path own;

  @BeforeEach
  void a_program_below_a_closed_folder_of_root() throws Exception {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root steps down");
    program = Files.createDirectories(home.resolve("clone/target/node"));
    data = Files.createDirectories(home.resolve("clone/data"));
    own = Files.createDirectory(data.resolve("postgres"));
    Files.writeString(program.resolve("binary"), "program");
    Files.writeString(home.resolve("clone/private"), "root's own");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void a_part_is_another_user_to_the_kernel_too() throws Exception {
    UnprivilegedUser user = UnprivilegedUser.choose(List.of(program), data);

    String status = said(user.running(List.of("cat", "/proc/self/status")));

    assertThat(status).containsPattern("Uid:\\s65534\\s65534\\s65534\\s65534\n");
    assertThat(status).containsPattern("CapEff:\\s0{16}\n").containsPattern("NoNewPrivs:\\s1\n");
  }

  @Test
  void a_part_reads_its_program_and_writes_what_is_its_own() throws Exception {
    UnprivilegedUser user = UnprivilegedUser.choose(List.of(program), data);

    user.own(own);
    String read = said(user.running(List.of("cat", program + "/binary")));
    said(user.running(List.of("sh", "-c", "echo kept > " + own + "/file")));

    assertThat(read).isEqualTo("program");
    assertThat(own.resolve("file")).content().isEqualTo("kept\n");
  }

  @Test
  void a_part_moves_files_from_one_of_its_folders_to_another() throws Exception {
    UnprivilegedUser user = UnprivilegedUser.choose(List.of(program), data);
    Path other = user.own(Files.createDirectory(data.resolve("blobs")));
    user.own(own);

    String move = "echo kept >%1$s/file && ln %1$s/file %2$s/moved".formatted(own, other);
    String complaint = said(user.running(List.of("sh", "-c", move)));

    assertThat(complaint).isEmpty();
    assertThat(other.resolve("moved")).hasContent("kept");
  }

  @Test
  void nothing_else_below_the_closed_folder_is_seen_by_a_part() throws Exception {
    UnprivilegedUser user = UnprivilegedUser.choose(List.of(program), data);

    String seen = said(user.running(List.of("find", home.toString(), "-name", "private")));
    String read = said(user.running(List.of("cat", home + "/clone/private")));

    assertThat(seen).isEmpty();
    assertThat(read).contains("No such file");
  }

  @Test
  void the_machine_itself_sees_its_folders_as_before() throws Exception {
    UnprivilegedUser user = UnprivilegedUser.choose(List.of(program), data);

    said(user.running(List.of("true")));

    assertThat(home.resolve("clone/private")).hasContent("root's own");
    assertThat(Files.readString(Path.of("/proc/self/mounts"))).doesNotContain(home.toString());
  }

  @Test
  void where_nothing_can_be_mounted_it_says_which_folder_is_closed_and_what_to_do()
      throws Exception {
    String said = chosen("setpriv", "--bounding-set=-sys_admin", "--inh-caps=-sys_admin");

    assertThat(said)
        .contains(home + " is closed to user 65534")
        .contains("chmod o+x " + home)
        .contains("--data DIR");
  }

  @Test
  void anyone_else_stays_who_they_are() throws Exception {
    Reach nobody = new Reach(List.of("setpriv", "--reuid=65534"));
    assumeTrue(nobody.holds(OUR_CLASSES, Path.of("/")), "this build is open to others");

    String said = chosen("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    assertThat(said).isEqualTo("chose you" + System.lineSeparator());
  }

  private String chosen(String... prefix) throws Exception {
    List<String> command = new ArrayList<>(List.of(prefix));
    String classes = OUR_CLASSES.stream().map(Path::toString).collect(Collectors.joining(":"));
    command.addAll(List.of(java(), "-cp", classes));
    command.addAll(List.of(Chooser.class.getName(), program.toString(), data.toString()));
    return said(command);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin/java").toString();
  }

  private static String said(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  /** Chooses in a process of its own, which has fewer rights. */
  static final class Chooser {
    private Chooser() {}

    public static void main(String[] args) {
      try {
        UnprivilegedUser chosen =
            UnprivilegedUser.choose(List.of(Path.of(args[0])), Path.of(args[1]));
        System.out.println("chose " + chosen.described());
      } catch (NodeProblem refusal) {
        System.out.println(refusal.getMessage());
      }
    }
  }
}
