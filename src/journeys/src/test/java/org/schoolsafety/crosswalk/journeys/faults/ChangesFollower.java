package org.schoolsafety.crosswalk.journeys.faults;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** By the changes API, in small pages. */
final class ChangesFollower extends Follower {

  private String cursor = "";

  ChangesFollower(CutConnection line) {
    super("changes API", line);
  }

  @Override
  void goOn() throws IOException {
    boolean more = true;
    while (more) {
      JsonPath page = new JsonPath(line.get("/api/v1/changes?limit=7&after=" + cursor));
      List<Map<String, Object>> items = page.getList("items");
      items.forEach(this::apply);
      cursor = page.getString("next");
      more = page.getBoolean("hasMore");
    }
  }

  private void apply(Map<String, Object> item) {
    String id = (String) item.get("guidanceId");
    if (item.get("record") instanceof Map<?, ?> record) {
      keep(id, (String) record.get("title"));
    } else {
      remove(id);
    }
  }
}
