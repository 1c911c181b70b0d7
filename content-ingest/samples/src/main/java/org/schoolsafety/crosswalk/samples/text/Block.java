package org.schoolsafety.crosswalk.samples.text;

import java.util.List;
import java.util.stream.Collectors;

/** One block of a document, in reading order. */
public sealed interface Block {

  /** A heading; level 1 is the topmost below the title. */
  record Heading(int level, String text) implements Block {}

  /** A paragraph of running text. */
  record Paragraph(List<Span> spans) implements Block {
    /** The words without their emphasis. */
    public String text() {
      return Span.plain(spans);
    }
  }

  /** A flat list, numbered or with bullets. */
  record Items(boolean numbered, List<List<Span>> entries) implements Block {
    /** The words of each entry without their emphasis. */
    public List<String> texts() {
      return entries.stream().map(Span::plain).toList();
    }
  }

  /** A table; the first row is the header. */
  record Table(List<List<String>> rows) implements Block {
    /** The number of columns. */
    public int columns() {
      return rows.get(0).size();
    }
  }

  /** A run of text with one emphasis. */
  record Span(String text, boolean bold, boolean italic) {
    static String plain(List<Span> spans) {
      return spans.stream().map(Span::text).collect(Collectors.joining());
    }
  }
}
