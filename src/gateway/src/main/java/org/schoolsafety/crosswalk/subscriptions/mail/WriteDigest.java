package org.schoolsafety.crosswalk.subscriptions.mail;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;
import org.schoolsafety.crosswalk.subscriptions.mail.DigestView.Line;
import org.schoolsafety.crosswalk.subscriptions.mail.DigestView.Section;

/** Puts what happened in the order in which its reader should learn it. */
final class WriteDigest {

  /** Of a chapter that may be cut: more than this nobody reads, and mail systems cut it anyway. */
  private static final int MOST = 50;

  private final ZoneId zone;

  /**
   * @param zone where the reader lives: days are theirs
   */
  WriteDigest(ZoneId zone) {
    this.zone = zone;
  }

  /** The digest of this news, of which there is some. */
  DigestView of(List<News> news, String name, String occasion, String search, String unsubscribe) {
    Map<Chapter, List<News>> chapters =
        news.stream()
            .sorted(Comparator.comparing(News::at).reversed())
            .collect(
                Collectors.groupingBy(
                    News::chapter, () -> new EnumMap<>(Chapter.class), Collectors.toList()));
    List<Section> sections =
        chapters.entrySet().stream().map(each -> section(each.getKey(), each.getValue())).toList();
    return new DigestView(subject(chapters, name), name, occasion, sections, search, unsubscribe);
  }

  private Section section(Chapter chapter, List<News> news) {
    int told = chapter.isToldWhole() ? news.size() : Math.min(MOST, news.size());
    List<Line> lines = news.stream().limit(told).map(this::line).toList();
    return new Section(chapter.heading(), chapter.explanation(), lines, news.size() - told);
  }

  private Line line(News news) {
    return new Line(
        news.title(),
        news.address(),
        news.by(),
        PlainDates.of(news.at().atZone(zone).toLocalDate()),
        news.words(),
        news.instead() == null ? null : news.instead().title(),
        news.instead() == null ? null : news.instead().address());
  }

  /** One thing by its name, several by their number; what goes comes first. */
  private static String subject(Map<Chapter, List<News>> chapters, String name) {
    List<News> first = chapters.values().iterator().next();
    if (chapters.size() == 1 && first.size() == 1) {
      News only = first.get(0);
      return "%s: %s".formatted(only.chapter().heading(), only.title());
    }
    return chapters.entrySet().stream()
        .map(each -> each.getValue().size() + " " + each.getKey().counted())
        .collect(Collectors.joining(", ", name + ": ", ""));
  }
}
