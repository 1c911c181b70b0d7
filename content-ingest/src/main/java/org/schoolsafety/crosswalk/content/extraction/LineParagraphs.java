package org.schoolsafety.crosswalk.content.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs and headings of text that came in lines, from a PDF or a plain text file. */
final class LineParagraphs {
  private static final int FULL_LINE = 45;
  private static final int NEVER_WRAPPED = 200;

  private final HeadingLines headings;
  private final boolean wrapped;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final StringBuilder paragraph = new StringBuilder();
  private @Nullable Integer page;
  private boolean topOfPage = true;
  private int lastLine;

  private LineParagraphs(HeadingLines headings, boolean wrapped) {
    this.headings = headings;
    this.wrapped = wrapped;
  }

  /** Cuts each given block, which may hold many lines. */
  static List<Block> of(List<Block> raw, HeadingLines headings) {
    boolean longLines =
        raw.stream()
            .flatMap(block -> block.text().lines())
            .anyMatch(line -> line.length() > NEVER_WRAPPED);
    LineParagraphs paragraphs = new LineParagraphs(headings, !longLines);
    raw.forEach(paragraphs::add);
    paragraphs.end();
    return headings.confirmed(paragraphs.blocks);
  }

  private void add(Block block) {
    List<String> lines = block.text().lines().map(Words::line).toList();
    boolean goesOn = !lines.isEmpty() && startsSmall(lines.get(0));
    if (!goesOn || block.isHeading() || !Objects.equals(page, block.page())) {
      end();
    }
    topOfPage = topOfPage || !Objects.equals(page, block.page());
    page = block.page();
    for (int i = 0; i < lines.size(); i++) {
      i += take(lines, i, block);
    }
  }

  /** Takes a line and returns how many further lines belonged to the same heading. */
  private int take(List<String> lines, int at, Block block) {
    String line = lines.get(at);
    if (line.isEmpty()) {
      end();
      return 0;
    }
    HeadingLines.Found found =
        block.isHeading() ? new HeadingLines.Found(block.level(), line, 1) : headings.at(lines, at);
    boolean runningHead = found != null && !taken.add(found.text()) && topOfPage;
    topOfPage = false;
    if (found == null || runningHead) {
      append(line);
      return 0;
    }
    end();
    blocks.add(new Block(found.level(), page, found.text()));
    return found.lines() - 1;
  }

  private void append(String line) {
    if (!paragraph.isEmpty() && startsAnew(line)) {
      end();
    }
    if (!paragraph.isEmpty()) {
      paragraph.append(' ');
    }
    paragraph.append(line);
    lastLine = line.length();
  }

  private boolean startsAnew(String line) {
    int first = line.codePointAt(0);
    boolean item = Words.isBullet(first) && line.length() > 1;
    return item || !wrapped || (lastLine < FULL_LINE && !startsSmall(line));
  }

  private static boolean startsSmall(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
  }

  private void end() {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block(0, page, paragraph.toString()));
      paragraph.setLength(0);
    }
    lastLine = 0;
  }
}
