package org.schoolsafety.crosswalk.platform.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobStoreTest {

  private static final String SHA256_OF_HELLO =
      "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

  @TempDir Path data;

  @Test
  void a_kept_blob_lies_under_its_sha256() throws IOException {
    BlobStore store = new BlobStore(data.toString());

    try (StagedBlob staged = store.stage(bytes("hello"), 100)) {
      staged.keep();
    }

    assertThat(store.pathOf(SHA256_OF_HELLO)).hasContent("hello");
    assertThat(store.holds(SHA256_OF_HELLO)).isTrue();
  }

  @Test
  void a_blob_that_is_not_kept_leaves_nothing() throws IOException {
    BlobStore store = new BlobStore(data.toString());

    store.stage(bytes("hello"), 100).close();

    assertThat(store.holds(SHA256_OF_HELLO)).isFalse();
    assertThat(filesUnder(data)).isZero();
  }

  @Test
  void one_byte_over_the_limit_is_refused_and_leaves_nothing() {
    BlobStore store = new BlobStore(data.toString());

    assertThatThrownBy(() -> store.stage(bytes("hello"), 4))
        .isInstanceOfSatisfying(
            BlobTooLargeException.class, e -> assertThat(e.limit()).isEqualTo(4));

    assertThat(filesUnder(data)).isZero();
  }

  @Test
  void a_spool_that_cannot_be_written_is_our_failure_and_not_the_senders() throws IOException {
    Files.writeString(data.resolve("tmp"), "a file where the folder should be");
    BlobStore store = new BlobStore(data.toString());

    assertThatThrownBy(() -> store.stage(bytes("hello"), 100))
        .isInstanceOf(java.io.UncheckedIOException.class);
  }

  @Test
  void the_same_bytes_twice_are_one_blob() throws IOException {
    BlobStore store = new BlobStore(data.toString());

    for (int copy = 0; copy < 2; copy++) {
      try (StagedBlob staged = store.stage(bytes("hello"), 100)) {
        staged.keep();
      }
    }

    assertThat(filesUnder(data)).isEqualTo(1);
  }

  @Test
  void a_name_that_is_no_sha256_is_refused() {
    BlobStore store = new BlobStore(data.toString());

    assertThatThrownBy(() -> store.pathOf("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static long filesUnder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
