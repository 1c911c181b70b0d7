package org.schoolsafety.crosswalk.platform.download;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Sends a part of a file with one small buffer, however large the file. */
record FileSlice(Path file, ByteRange range) implements StreamingOutput {

  private static final int BUFFER = 64 * 1024;

  @Override
  public void write(OutputStream output) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.position(range.first());
      ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
      for (long left = range.length(); left > 0; left -= buffer.limit()) {
        buffer.clear().limit((int) Math.min(BUFFER, left));
        fill(channel, buffer);
        output.write(buffer.array(), 0, buffer.limit());
      }
    }
  }

  private static void fill(FileChannel channel, ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException("The blob is shorter than recorded");
      }
    }
  }
}
