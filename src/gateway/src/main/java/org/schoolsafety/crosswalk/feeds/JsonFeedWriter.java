package org.schoolsafety.crosswalk.feeds;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.UUID;
import org.schoolsafety.crosswalk.feeds.changes.Departure;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * Writes a feed as JSON Feed 1.1. Archives and tombstones, which it has no words for, are in the
 * extension {@code _crosswalk}.
 */
public final class JsonFeedWriter {

  /** The media type of what it writes. */
  public static final String MEDIA_TYPE = "application/feed+json";

  private final URI gateway;
  private final EntryTags tags;

  private JsonFeedWriter(URI gateway, EntryTags tags) {
    this.gateway = gateway;
    this.tags = tags;
  }

  /**
   * The document.
   *
   * @param gateway the public address that relative addresses start from
   */
  public static String write(Feed feed, URI gateway, Taxonomy taxonomy) {
    return new JsonFeedWriter(gateway, new EntryTags(taxonomy)).feed(feed).build().toString();
  }

  private JsonObjectBuilder feed(Feed feed) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    feed.notices().forEach(notice -> items.add(item(notice)));
    feed.entries().forEach(item -> items.add(item(item)));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("version", "https://jsonfeed.org/version/1.1")
            .add("title", feed.title())
            .add("home_page_url", absolute(feed.page()))
            .add("feed_url", absolute(feed.links().self()));
    if (feed.links().next() != null) {
      json.add("next_url", absolute(feed.links().next()));
    }
    return json.add("_crosswalk", extension(feed)).add("items", items);
  }

  private JsonObjectBuilder extension(Feed feed) {
    JsonArrayBuilder deleted = Json.createArrayBuilder();
    feed.departures().forEach(departure -> deleted.add(deleted(departure)));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("about", absolute(URI.create("/about")))
            .add("id", FeedXml.urn(feed.id()))
            .add("updated", FeedXml.time(feed.updated()))
            .add("archive", feed.links().archived())
            .add("deleted", deleted);
    if (feed.links().prevArchive() != null) {
      json.add("prev_archive", absolute(feed.links().prevArchive()));
    }
    if (feed.links().current() != null) {
      json.add("current", absolute(feed.links().current()));
    }
    return json;
  }

  private static JsonObjectBuilder deleted(Departure departure) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", FeedXml.urn(departure.entry().guidanceId()))
            .add("when", FeedXml.time(departure.at()))
            .add("why", departure.why().key())
            .add("by", departure.entry().byOrganization())
            .add("comment", DepartureWords.of(departure));
    UUID instead = departure.instead();
    return instead == null ? json : json.add("use_instead", FeedXml.urn(instead));
  }

  private JsonObjectBuilder item(GuidanceRecord item) {
    JsonArrayBuilder labels = Json.createArrayBuilder();
    tags.of(item).forEach(tag -> labels.add(tag.label()));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", FeedXml.urn(item.id()))
            .add("url", absolute(URI.create("/guidance/" + item.id())))
            .add("title", item.title())
            .add("content_text", item.summary())
            .add("date_published", FeedXml.time(item.published()))
            .add("date_modified", FeedXml.time(item.updated()))
            .add(
                "authors",
                Json.createArrayBuilder()
                    .add(Json.createObjectBuilder().add("name", item.publisher().name())))
            .add("tags", labels)
            .add("attachments", Json.createArrayBuilder().add(attachment(item)));
    if (item.language() != null) {
      json.add("language", item.language());
    }
    return item.sourceUrl() == null ? json : json.add("external_url", item.sourceUrl());
  }

  private JsonObjectBuilder item(Notice notice) {
    return Json.createObjectBuilder()
        .add("id", FeedXml.urn(notice.id()))
        .add("url", absolute(notice.about()))
        .add("title", notice.title())
        .add("content_text", notice.words())
        .add("date_published", FeedXml.time(notice.at()))
        .add(
            "authors",
            Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", notice.by())));
  }

  private JsonObjectBuilder attachment(GuidanceRecord item) {
    OriginalFile file = item.file();
    return Json.createObjectBuilder()
        .add("url", absolute(URI.create("/api/v1/guidance/" + item.id() + "/file")))
        .add("mime_type", file.mediaType())
        .add("title", file.name())
        .add("size_in_bytes", file.bytes());
  }

  private String absolute(URI target) {
    return gateway.resolve(target).toString();
  }
}
