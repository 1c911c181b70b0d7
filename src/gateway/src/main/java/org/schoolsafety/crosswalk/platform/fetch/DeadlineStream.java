package org.schoolsafety.crosswalk.platform.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a stream that takes longer than it may: a server that sends a byte a second never ends. */
final class DeadlineStream extends FilterInputStream {

  private final long deadline;

  /**
   * @param deadline on the clock of {@link System#nanoTime}
   */
  DeadlineStream(InputStream in, long deadline) {
    super(in);
    this.deadline = deadline;
  }

  @Override
  public int read() throws IOException {
    requireTime();
    return super.read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    requireTime();
    return super.read(buffer, offset, length);
  }

  private void requireTime() throws IOException {
    if (System.nanoTime() - deadline > 0) {
      throw new IOException("the source took too long");
    }
  }
}
