package org.schoolsafety.crosswalk.journeys.faults;

import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By JSON Feed. */
final class JsonFeedFollower extends FeedFollower {

  JsonFeedFollower(CutConnection line) {
    super("JSON Feed", "/feeds/guidance.json", line);
  }

  @Override
  Document read(String text) {
    JsonPath feed = new JsonPath(text);
    Map<String, String> titles = new LinkedHashMap<>();
    List<Map<String, String>> items = feed.getList("items");
    items.forEach(item -> titles.put(item.get("id"), item.get("title")));
    return new Document(
        titles, feed.getList("_crosswalk.deleted.id"), feed.getString("_crosswalk.prev_archive"));
  }
}
