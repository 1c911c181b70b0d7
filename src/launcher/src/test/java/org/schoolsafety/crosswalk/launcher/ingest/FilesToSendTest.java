package org.schoolsafety.crosswalk.launcher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.launcher.ingest.SkippedFile.Why;

/** What a folder stands for. */
class FilesToSendTest {
  @TempDir Path disk;
  private Path folder;
  private Path secret;

  @BeforeEach
  void a_folder_and_something_that_lies_elsewhere() throws Exception {
    folder = Files.createDirectories(disk.resolve("guidance"));
    secret = Files.writeString(disk.resolve("secret.txt"), "not to be published");
    Files.writeString(folder.resolve("plan.txt"), "plan");
    Files.writeString(Files.createDirectories(folder.resolve("drills")).resolve("fire.txt"), "f");
  }

  @Test
  void every_file_below_it_however_deep() {
    FilesToSend found = FilesToSend.below(List.of(folder));

    assertThat(found.files())
        .containsExactly(folder.resolve("drills/fire.txt"), folder.resolve("plan.txt"));
    assertThat(found.skipped()).isEmpty();
  }

  @Test
  void links_to_files_and_folders_elsewhere_are_skipped_and_named() throws Exception {
    Path toFile = Files.createSymbolicLink(folder.resolve("hostname"), secret);
    Path toFolder = Files.createSymbolicLink(folder.resolve("elsewhere"), disk);

    FilesToSend found = FilesToSend.below(List.of(folder));

    assertThat(found.files()).hasSize(2);
    assertThat(found.skipped())
        .containsExactly(new SkippedFile(toFolder, Why.LINK), new SkippedFile(toFile, Why.LINK));
  }

  @Test
  void a_link_that_leads_back_up_does_not_make_it_endless() throws Exception {
    Path loop = Files.createSymbolicLink(folder.resolve("drills/again"), folder);

    FilesToSend found = FilesToSend.below(List.of(folder));

    assertThat(found.files()).hasSize(2);
    assertThat(found.skipped()).containsExactly(new SkippedFile(loop, Why.LINK));
  }

  @Test
  void what_is_named_is_taken_though_its_folder_was_named_before() throws Exception {
    Path hidden = Files.writeString(folder.resolve(".policy.txt"), "x");

    FilesToSend found = FilesToSend.below(List.of(folder, hidden));

    assertThat(found.files()).contains(hidden).hasSize(3);
    assertThat(found.skipped()).isEmpty();
  }

  @Test
  void hidden_files_and_folders_are_skipped_and_named_once() throws Exception {
    Path file = Files.writeString(folder.resolve(".plan.txt.swp"), "x");
    Path hidden = Files.createDirectories(folder.resolve(".git"));
    Files.writeString(hidden.resolve("config"), "x");

    FilesToSend found = FilesToSend.below(List.of(folder));

    assertThat(found.files()).hasSize(2);
    assertThat(found.skipped())
        .containsExactly(new SkippedFile(hidden, Why.HIDDEN), new SkippedFile(file, Why.HIDDEN));
  }

  @Test
  void a_path_that_was_named_is_taken_even_if_it_is_a_link_or_hidden() throws Exception {
    Path link = Files.createSymbolicLink(disk.resolve("link"), folder);
    Path hidden = Files.writeString(disk.resolve(".hidden.txt"), "x");

    FilesToSend found = FilesToSend.below(List.of(link, hidden));

    assertThat(found.files())
        .containsExactly(hidden, link.resolve("drills/fire.txt"), link.resolve("plan.txt"));
  }

  @Test
  void what_two_paths_lead_to_is_sent_once() throws Exception {
    Path link = Files.createSymbolicLink(disk.resolve("link"), folder);

    FilesToSend found = FilesToSend.below(List.of(folder, folder.resolve("plan.txt"), link));

    assertThat(found.files())
        .containsExactly(folder.resolve("drills/fire.txt"), folder.resolve("plan.txt"));
  }
}
