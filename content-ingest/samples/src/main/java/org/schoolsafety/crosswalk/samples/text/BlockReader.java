package org.schoolsafety.crosswalk.samples.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Turns the parsed Markdown into blocks. */
final class BlockReader extends AbstractVisitor {
  private final List<Block> blocks = new ArrayList<>();

  static List<Block> read(Node document) {
    BlockReader reader = new BlockReader();
    document.accept(reader);
    return List.copyOf(reader.blocks);
  }

  @Override
  public void visit(Heading heading) {
    // "##" is the first level below the title of the document.
    blocks.add(new Block.Heading(Math.max(1, heading.getLevel() - 1), SpanReader.text(heading)));
  }

  @Override
  public void visit(Paragraph paragraph) {
    blocks.add(new Block.Paragraph(SpanReader.read(paragraph)));
  }

  @Override
  public void visit(BulletList list) {
    blocks.add(items(false, list));
  }

  @Override
  public void visit(OrderedList list) {
    blocks.add(items(true, list));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      blocks.add(new Block.Table(rows(table)));
    }
  }

  private static Block.Items items(boolean numbered, ListBlock list) {
    return new Block.Items(numbered, children(list).stream().map(SpanReader::read).toList());
  }

  private static List<List<String>> rows(TableBlock table) {
    return children(table).stream()
        .flatMap(section -> children(section).stream())
        .filter(TableRow.class::isInstance)
        .map(BlockReader::cells)
        .toList();
  }

  private static List<String> cells(Node row) {
    return children(row).stream()
        .filter(TableCell.class::isInstance)
        .map(SpanReader::text)
        .toList();
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      children.add(node);
    }
    return children;
  }
}
