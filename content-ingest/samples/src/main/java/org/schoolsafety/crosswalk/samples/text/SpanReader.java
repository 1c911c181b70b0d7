package org.schoolsafety.crosswalk.samples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Collects the runs of text below one node. */
final class SpanReader extends AbstractVisitor {
  private final List<Block.Span> spans = new ArrayList<>();
  private boolean bold;
  private boolean italic;

  static List<Block.Span> read(Node node) {
    SpanReader reader = new SpanReader();
    node.accept(reader);
    return List.copyOf(reader.spans);
  }

  static String text(Node node) {
    return read(node).stream().map(Block.Span::text).collect(Collectors.joining()).strip();
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    add(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    add(" ");
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    add(" ");
  }

  @Override
  public void visit(StrongEmphasis strong) {
    bold = true;
    visitChildren(strong);
    bold = false;
  }

  @Override
  public void visit(Emphasis emphasis) {
    italic = true;
    visitChildren(emphasis);
    italic = false;
  }

  private void add(String text) {
    spans.add(new Block.Span(text, bold, italic));
  }
}
