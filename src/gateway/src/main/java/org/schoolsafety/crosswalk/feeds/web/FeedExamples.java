package org.schoolsafety.crosswalk.feeds.web;

/** The example feeds in the API's contract. */
final class FeedExamples {

  static final String ATOM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
        <id>urn:uuid:5b0c39a2-0f4a-3c7e-9a6f-4f3b7e3f0c11</id>
        <title>Crosswalk guidance</title>
        <updated>2026-01-05T14:00:00Z</updated>
        <link rel="self" type="application/atom+xml" href="http://localhost:9080/feeds/guidance.atom"/>
        <entry>
          <id>urn:uuid:0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01</id>
          <title>Evacuation Drill Checklist</title>
          <updated>2026-01-05T14:00:00Z</updated>
          <author><name>Granite State School Safety Center</name></author>
          <link rel="alternate" type="text/html"
            href="http://localhost:9080/guidance/0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01"/>
        </entry>
      </feed>
      """;

  private FeedExamples() {}
}
