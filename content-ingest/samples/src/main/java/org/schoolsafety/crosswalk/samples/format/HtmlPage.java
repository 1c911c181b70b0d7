package org.schoolsafety.crosswalk.samples.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;
import org.schoolsafety.crosswalk.samples.text.Block;

/**
 * The page around the text, well-formed XHTML: the web page itself, and what the PDF is laid out
 * from.
 */
final class HtmlPage {
  private HtmlPage() {}

  static String of(SampleDocument document, String style, String head) {
    return """
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="%s" xml:lang="%s">
        <head>
        <meta charset="UTF-8" />
        <title>%s</title>
        <meta name="description" content="%s" />
        <meta name="author" content="%s" />
        <meta name="subject" content="%s" />
        <meta name="dcterms.issued" content="%s" />
        %s<style>%s</style>
        </head>
        <body>
        <h1>%s</h1>
        <p class="byline">%s</p>
        %s<p class="notice">%s</p>
        </body>
        </html>
        """
        .formatted(
            document.about().language(),
            document.about().language(),
            escape(document.about().title()),
            escape(document.about().summary()),
            escape(document.publisher().name()),
            escape(document.about().summary()),
            document.about().issued(),
            head,
            style,
            escape(document.about().title()),
            escape(document.byline()),
            document.text().html(),
            SampleDocument.NOTICE);
  }

  /** Bookmarks of the PDF, one for each heading of the first level. */
  static String bookmarks(SampleDocument document) {
    List<Block.Heading> headings =
        document.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .toList();
    return IntStream.range(0, headings.size())
        .filter(i -> headings.get(i).level() == 1)
        .mapToObj(i -> bookmark(headings.get(i), i + 1))
        .collect(Collectors.joining("\n", "<bookmarks>\n", "\n</bookmarks>\n"));
  }

  private static String bookmark(Block.Heading heading, int number) {
    return "<bookmark name=\"%s\" href=\"#section-%d\"/>".formatted(escape(heading.text()), number);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
