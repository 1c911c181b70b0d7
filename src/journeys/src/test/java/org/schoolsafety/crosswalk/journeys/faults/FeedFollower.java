package org.schoolsafety.crosswalk.journeys.faults;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By a feed (RFC 5005): reads the document to subscribe to, goes back through the archives that it
 * has not read yet, and applies all of them, the oldest first.
 */
abstract class FeedFollower extends Follower {

  private static final String URN = "urn:uuid:";

  private final Set<String> archives = new HashSet<>();
  private final String address;

  FeedFollower(String name, String address, CutConnection line) {
    super(name, line);
    this.address = address;
  }

  /**
   * A document of a feed.
   *
   * @param titles of its entries, by their ids
   * @param deleted the ids of those that left
   * @param before the archive before it
   */
  record Document(Map<String, String> titles, List<String> deleted, @Nullable String before) {}

  abstract Document read(String text) throws IOException;

  @Override
  void goOn() throws IOException {
    Deque<Document> unread = new ArrayDeque<>();
    Set<String> met = new HashSet<>();
    Document document = read(line.get(address));
    unread.push(document);
    while (document.before() != null && !archives.contains(document.before())) {
      met.add(document.before());
      document = read(line.get(document.before()));
      unread.push(document);
    }
    unread.forEach(this::apply);
    archives.addAll(met);
  }

  private void apply(Document document) {
    document.titles().forEach((id, title) -> keep(id.substring(URN.length()), title));
    document.deleted().forEach(id -> remove(id.substring(URN.length())));
  }
}
