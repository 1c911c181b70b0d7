package org.schoolsafety.crosswalk.samples.text;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The body of a sample, written in Markdown with tables. */
public record MarkdownText(String source) {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  /** The same text as blocks, for formats that are not HTML. */
  public List<Block> blocks() {
    return BlockReader.read(parse());
  }

  /**
   * The same text as XHTML; the headings carry the ids {@code section-1}, {@code section-2} and so
   * on.
   */
  public String html() {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> new SectionIds())
            .build();
    return renderer.render(parse());
  }

  private Node parse() {
    return PARSER.parse(source);
  }
}
