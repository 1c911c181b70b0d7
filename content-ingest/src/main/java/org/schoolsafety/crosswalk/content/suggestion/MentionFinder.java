package org.schoolsafety.crosswalk.content.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.schoolsafety.crosswalk.content.extraction.Passage;

/** Reads a document once and notes every mention of a concept. */
final class MentionFinder {
  private final LabelTrie labels;
  private final List<Mention> mentions = new ArrayList<>();
  private int words;

  MentionFinder(LabelTrie labels) {
    this.labels = labels;
  }

  MentionFinder read(String title, List<Passage> passages) {
    read(title, 0, Mention.Place.TITLE, new Quote(0, null, null, title));
    for (Passage passage : passages) {
      Quote source = new Quote(passage.number(), passage.page(), passage.heading(), passage.text());
      read(passage.text(), headingEnd(passage), Mention.Place.BODY, source);
    }
    return this;
  }

  List<Mention> mentions() {
    return mentions;
  }

  int words() {
    return words;
  }

  private void read(String text, int headingEnd, Mention.Place place, Quote source) {
    List<Token> tokens = Tokens.of(text);
    words += tokens.size();
    List<LabelTrie.Hit> hits = new ArrayList<>();
    labels.find(tokens, hits::add);
    for (LabelTrie.Hit hit : outermost(hits, tokens.size())) {
      int start = tokens.get(hit.first()).start();
      int end = tokens.get(hit.last()).end();
      Mention.Place where = end <= headingEnd ? Mention.Place.HEADING : place;
      mentions.add(new Mention(hit.concept(), where, text, start, end, hit.weight(), source));
    }
  }

  /** Within a scheme the longest label says it: "hazard annex" is not also a hazard. */
  private static List<LabelTrie.Hit> outermost(List<LabelTrie.Hit> hits, int tokens) {
    Map<String, int[]> longest = new HashMap<>();
    for (LabelTrie.Hit hit : hits) {
      int[] cover = longest.computeIfAbsent(hit.concept().scheme(), key -> new int[tokens]);
      for (int i = hit.first(); i <= hit.last(); i++) {
        cover[i] = Math.max(cover[i], hit.words());
      }
    }
    return hits.stream().filter(hit -> stands(hit, longest)).toList();
  }

  private static boolean stands(LabelTrie.Hit hit, Map<String, int[]> longest) {
    int[] cover = Objects.requireNonNull(longest.get(hit.concept().scheme()));
    for (int i = hit.first(); i <= hit.last(); i++) {
      if (cover[i] > hit.words()) {
        return false;
      }
    }
    return true;
  }

  private static int headingEnd(Passage passage) {
    String heading = passage.heading();
    return heading != null && passage.text().startsWith(heading) ? heading.length() : 0;
  }
}
