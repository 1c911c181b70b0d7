package org.schoolsafety.crosswalk.content.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.fs.FileSystemFetcher;

/**
 * Opens a file with the thread's interruption forgotten. A parser that interrupts its own thread
 * would otherwise spoil the next document, and some formats then lose their whole text without an
 * error.
 */
public final class CalmFileFetcher extends FileSystemFetcher {
  @Override
  public InputStream fetch(String key, Metadata metadata, ParseContext context)
      throws IOException, TikaException {
    Thread.interrupted();
    return super.fetch(key, metadata, context);
  }
}
