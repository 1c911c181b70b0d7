package org.schoolsafety.crosswalk.audit.web;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An export that is whole before its first byte goes out. Sent while it is read, one that the
 * database cut off would end like a complete one: the server closes a chunked answer properly
 * whatever happened. So it is written to the disk first; a failure is then a problem report, and a
 * connection that breaks later leaves fewer bytes than were announced.
 */
final class SpooledExport implements StreamingOutput {

  /** What writes the export. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private final FileChannel file;

  private SpooledExport(FileChannel file) {
    this.file = file;
  }

  /** The export that this writes; nothing is left of it if the writing fails. */
  static SpooledExport of(Writing writing) throws IOException {
    FileChannel file = open();
    try {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file));
      writing.to(new Unclosed(out));
      out.flush();
      return new SpooledExport(file);
    } catch (IOException | RuntimeException failure) {
      file.close();
      throw failure;
    }
  }

  /** How many bytes it has. */
  long bytes() throws IOException {
    return file.size();
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try (file) {
      file.position(0);
      Channels.newInputStream(file).transferTo(out);
    }
  }

  /** A file that is gone as soon as nobody has it open any more. */
  private static FileChannel open() throws IOException {
    Path path = Files.createTempFile("audit-", ".export");
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Leaves the file open for reading when its writer is done. */
  private static final class Unclosed extends OutputStream {
    private final OutputStream out;

    Unclosed(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
      out.write(octet);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }
  }
}
