package org.schoolsafety.crosswalk.content.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs and headings of text that came in lines, from a PDF or a plain text file. */
final class LineParagraphs {
  private static final int FULL_LINE = 45;

  private final HeadingLines headings;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private int lastLine;

  LineParagraphs(Set<String> bookmarks, boolean markdown) {
    this.headings = new HeadingLines(bookmarks, markdown);
  }

  /** Cuts each given block, which may hold many lines. */
  List<Block> of(List<Block> raw) {
    for (Block block : raw) {
      List<String> lines = block.text().lines().map(Words::line).toList();
      for (int i = 0; i < lines.size(); i++) {
        i += take(lines, i, block);
      }
      end(block.page());
    }
    return blocks;
  }

  /** Takes a line and returns how many further lines belonged to the same heading. */
  private int take(List<String> lines, int at, Block block) {
    String line = lines.get(at);
    if (line.isEmpty()) {
      end(block.page());
      return 0;
    }
    HeadingLines.Found found = block.isHeading() ? null : headings.at(lines, at);
    if (block.isHeading() || found != null) {
      end(block.page());
      blocks.add(
          found == null
              ? new Block(block.level(), block.page(), line)
              : new Block(found.level(), block.page(), found.text()));
      return found == null ? 0 : found.lines() - 1;
    }
    append(line, block.page());
    return 0;
  }

  private void append(String line, @Nullable Integer page) {
    if (!paragraph.isEmpty() && startsAnew(line)) {
      end(page);
    }
    if (!paragraph.isEmpty()) {
      paragraph.append(' ');
    }
    paragraph.append(line);
    lastLine = line.length();
  }

  private boolean startsAnew(String line) {
    char first = line.charAt(0);
    boolean item = "•●○▪■–-*☐✓".indexOf(first) >= 0 && line.length() > 1;
    boolean goesOn = Character.isLowerCase(first) || lastLine >= FULL_LINE;
    return item || lastLine > HeadingLines.LONGEST_LINE || !goesOn;
  }

  private void end(@Nullable Integer page) {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block(0, page, paragraph.toString()));
      paragraph.setLength(0);
    }
    lastLine = 0;
  }
}
