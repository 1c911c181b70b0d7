package org.schoolsafety.crosswalk.samples.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;
import org.schoolsafety.crosswalk.samples.text.Block;

/** Plain text: headings underlined, tables as lines of cells. */
final class PlainTextWriter implements DocumentWriter {
  @Override
  public byte[] write(SampleDocument document) {
    String body =
        document.blocks().stream().map(PlainTextWriter::text).collect(Collectors.joining("\n"));
    return "%s\n%s\n\n%s\n%s\n"
        .formatted(
            underlined(document.about().title(), "="),
            document.byline(),
            body,
            SampleDocument.NOTICE)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Block block) {
    if (block instanceof Block.Heading heading) {
      return underlined(heading.text(), "-");
    }
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.text() + "\n";
    }
    if (block instanceof Block.Items items) {
      return entries(items);
    }
    return rows((Block.Table) block);
  }

  private static String underlined(String text, String line) {
    return text + "\n" + line.repeat(text.length()) + "\n";
  }

  private static String entries(Block.Items items) {
    StringBuilder lines = new StringBuilder();
    List<String> texts = items.texts();
    for (int i = 0; i < texts.size(); i++) {
      String mark = items.numbered() ? (i + 1) + ". " : "- ";
      lines.append(mark).append(texts.get(i)).append('\n');
    }
    return lines.toString();
  }

  private static String rows(Block.Table table) {
    return table.rows().stream()
        .map(row -> String.join(" | ", row) + "\n")
        .collect(Collectors.joining());
  }
}
