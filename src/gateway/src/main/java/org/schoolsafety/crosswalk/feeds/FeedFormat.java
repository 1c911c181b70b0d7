package org.schoolsafety.crosswalk.feeds;

import java.net.URI;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** The formats in which a feed is to be had. */
public enum FeedFormat {
  ATOM(AtomWriter.MEDIA_TYPE, AtomWriter::write),
  RSS(RssWriter.MEDIA_TYPE, RssWriter::write),
  JSON(JsonFeedWriter.MEDIA_TYPE, JsonFeedWriter::write);

  private final String mediaType;
  private final Writer writer;

  FeedFormat(String mediaType, Writer writer) {
    this.mediaType = mediaType;
    this.writer = writer;
  }

  /** Its media type, with the encoding. */
  public String contentType() {
    return mediaType + ";charset=UTF-8";
  }

  /**
   * The feed in this format.
   *
   * @param gateway the public address that relative addresses start from
   */
  public String write(Feed feed, URI gateway, Taxonomy taxonomy) {
    return writer.write(feed, gateway, taxonomy);
  }

  private interface Writer {
    String write(Feed feed, URI gateway, Taxonomy taxonomy);
  }
}
