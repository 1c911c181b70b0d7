package org.schoolsafety.crosswalk.launcher.privilege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/** What the launcher writes where a part could have laid a trap. */
class OwnFolderTest {
  @TempDir Path data;
  private OwnFolder folder;

  @BeforeEach
  void a_folder_of_a_part() throws Exception {
    Path part = Files.createDirectory(data.resolve("part"));
    UnprivilegedUser user = UnprivilegedUser.choose(List.of(), data);
    folder = OwnFolder.of(user, part);
  }

  @Test
  void a_link_in_the_place_of_a_file_is_replaced_and_not_followed() throws Exception {
    Path precious = Files.writeString(data.resolve("precious"), "root's own");
    Files.createSymbolicLink(folder.path().resolve("realm.json"), precious);

    folder.file("realm.json", "{}");

    assertThat(precious).hasContent("root's own");
    assertThat(folder.path().resolve("realm.json")).hasContent("{}").isRegularFile();
  }

  @Test
  void a_link_in_the_place_of_a_folder_leads_nowhere_the_part_could_not_write() throws Exception {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root steps down");
    Path elsewhere = Files.createDirectory(data.resolve("elsewhere"));
    Files.createSymbolicLink(folder.path().resolve("config"), elsewhere);

    assertThatThrownBy(() -> folder.file("config/server.xml", "<server/>"))
        .isInstanceOf(NodeProblem.class)
        .hasMessageContaining("Permission denied");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void a_secret_file_is_its_owners_alone() throws Exception {
    Path file = folder.secretFile("password", "a word");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(file).hasContent("a word");
  }

  @Test
  void folders_and_links_are_there_however_often_they_are_asked_for() throws Exception {
    for (int time = 0; time < 2; time++) {
      folder.folders("home/data", "tmp");
      folder.link("home/lib", data);
    }

    assertThat(folder.path().resolve("home/data")).isDirectory();
    assertThat(Files.readSymbolicLink(folder.path().resolve("home/lib"))).isEqualTo(data);
    assertThat(data.resolve("lib")).doesNotExist();
  }
}
