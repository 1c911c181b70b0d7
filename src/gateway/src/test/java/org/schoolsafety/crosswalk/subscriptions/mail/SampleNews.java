package org.schoolsafety.crosswalk.subscriptions.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** News to be put into digests. */
final class SampleNews {

  static final Instant NIGHT = Instant.parse("2026-03-05T03:00:00Z");
  static final String SITE = "https://crosswalk.example";

  private SampleNews() {}

  static News of(Chapter chapter, String title) {
    return new News(chapter, title, SITE + "/guidance/1", "State Center", NIGHT, "", null);
  }

  static News withdrawn(String title) {
    return new News(
        Chapter.WITHDRAWN,
        title,
        SITE + "/guidance/2",
        "State Center",
        NIGHT,
        "The law <changed>.",
        new News.Pointer("Lockdown drills, 2026", SITE + "/guidance/3"));
  }

  static DigestView digest(News... news) {
    return new WriteDigest(ZoneId.of("America/Chicago"))
        .of(
            List.of(news),
            "Drills & exercises",
            "What happened since March 4, 2026.",
            SITE + "/search?topic=drills-and-exercises",
            SITE + "/mail/unsubscribe/abc");
  }
}
