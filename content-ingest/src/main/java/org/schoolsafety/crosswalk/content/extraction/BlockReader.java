package org.schoolsafety.crosswalk.content.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the blocks of one document from the parser's XHTML. */
final class BlockReader implements XhtmlScanner.Visitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "tr",
          "pre",
          "blockquote",
          "body",
          "section",
          "article",
          "hr");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final int HEADING_WORDS = 15;

  private final boolean byLines;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> bookmarks = new HashSet<>();
  private final List<Block> outline = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private final PageCounter pages = new PageCounter();
  private int level;
  private int head;
  private int rows;
  private int bold;
  private int boldCharacters;
  private boolean slideTitle;

  private BlockReader(boolean byLines) {
    this.byLines = byLines;
  }

  /**
   * Reads the blocks.
   *
   * @param byLines whether line ends mean something, as in PDF and plain text
   */
  static List<Block> read(String xhtml, boolean byLines, boolean markdown) {
    BlockReader reader = new BlockReader(byLines);
    new XhtmlScanner(xhtml, reader).scan();
    reader.flush();
    return byLines ? reader.paragraphs(markdown) : reader.blocks;
  }

  /** With the headings that the bookmarks name; where they name none, with those that look so. */
  private List<Block> paragraphs(boolean markdown) {
    List<Block> named = LineParagraphs.of(blocks, new HeadingLines(bookmarks, markdown));
    List<Block> all =
        named.stream().anyMatch(Block::isHeading)
            ? named
            : LineParagraphs.of(blocks, new HeadingLines(Set.of(), markdown));
    all.addAll(outline);
    return all;
  }

  @Override
  public void open(String element, String cssClass) {
    if (element.equals("head")) {
      head++;
    } else if (heading(element) > 0) {
      flush();
      level = heading(element);
    } else if (CELLS.contains(element)) {
      separate("\t");
    } else if (element.equals("br")) {
      current.append(byLines || rows == 0 ? '\n' : ' ');
    } else if (element.equals("b") || element.equals("strong")) {
      bold++;
    } else if (BLOCKS.contains(element)) {
      openBlock(element, cssClass);
    }
  }

  private void openBlock(String element, String cssClass) {
    boundary(element);
    if (element.equals("tr")) {
      rows++;
    }
    if (element.equals("div")) {
      pages.open(cssClass);
      slideTitle = slideTitle || cssClass.equals("slide-content");
    }
  }

  @Override
  public void close(String element) {
    if (element.equals("head")) {
      head--;
    } else if (heading(element) > 0) {
      flush();
    } else if (element.equals("b") || element.equals("strong")) {
      bold--;
    } else if (BLOCKS.contains(element)) {
      closeBlock(element);
    }
  }

  private void closeBlock(String element) {
    if (element.equals("tr")) {
      rows--;
    }
    boundary(element);
    if (element.equals("div")) {
      pages.close();
    }
  }

  @Override
  public void text(CharSequence text) {
    if (head > 0 || pages.isPartsList()) {
      return;
    }
    int before = current.length();
    current.append(byLines ? text : text.toString().replace('\n', ' '));
    if (bold > 0) {
      boldCharacters += current.length() - before;
    }
  }

  /** A paragraph in a table cell stays in its row; anywhere else it ends what was before. */
  private void boundary(String element) {
    if (rows > 0 && !element.equals("tr") && !element.equals("table")) {
      separate(" ");
    } else {
      flush();
    }
  }

  private void separate(String separator) {
    if (!current.isEmpty()) {
      current.append(separator);
    }
  }

  private void flush() {
    if (byLines && pages.isBookmark()) {
      bookmark(Words.line(current));
    } else if (!current.isEmpty()) {
      add(byLines ? current.toString() : Words.tidy(current));
    }
    current.setLength(0);
    level = 0;
    boldCharacters = 0;
  }

  private void bookmark(String text) {
    if (!text.isEmpty()) {
      bookmarks.add(Words.folded(text));
      outline.add(new Block(0, null, text));
    }
  }

  private void add(String text) {
    if (text.isBlank()) {
      return;
    }
    boolean title = level == 0 && !byLines && actsAsHeading(text);
    blocks.add(new Block(title ? 2 : level, pages.current(), text));
    slideTitle = false;
  }

  private boolean actsAsHeading(String text) {
    boolean allBold = rows == 0 && boldCharacters * 10 >= text.length() * 9;
    return (slideTitle || allBold) && Words.count(text) <= HEADING_WORDS && Words.any(text);
  }

  private static int heading(String element) {
    boolean isHeading =
        element.length() == 2
            && element.charAt(0) == 'h'
            && element.charAt(1) >= '1'
            && element.charAt(1) <= '6';
    return isHeading ? element.charAt(1) - '0' : 0;
  }
}
