package org.schoolsafety.crosswalk.samples.format;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;
import org.schoolsafety.crosswalk.samples.text.Block;

/** A Word document with real heading styles, lists and tables. */
final class DocxWriter implements DocumentWriter {
  @Override
  public byte[] write(SampleDocument document) throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      DocxStyles styles = DocxStyles.addTo(word, document.about().language());
      paragraph(word, DocxStyles.TITLE, document.about().title());
      paragraph(word, DocxStyles.BYLINE, document.byline());
      document.blocks().forEach(block -> add(word, styles, block));
      paragraph(word, DocxStyles.BYLINE, SampleDocument.NOTICE);
      return OfficeFile.bytes(word, document);
    }
  }

  private static void add(XWPFDocument word, DocxStyles styles, Block block) {
    if (block instanceof Block.Heading heading) {
      paragraph(word, DocxStyles.heading(heading.level()), heading.text());
    } else if (block instanceof Block.Paragraph text) {
      runs(word.createParagraph(), text.spans());
    } else if (block instanceof Block.Items items) {
      items(word, styles, items);
    } else if (block instanceof Block.Table table) {
      table(word, table);
    }
  }

  private static void paragraph(XWPFDocument word, String style, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }

  private static void runs(XWPFParagraph paragraph, List<Block.Span> spans) {
    for (Block.Span span : spans) {
      XWPFRun run = paragraph.createRun();
      run.setText(span.text());
      run.setBold(span.bold());
      run.setItalic(span.italic());
    }
  }

  private static void items(XWPFDocument word, DocxStyles styles, Block.Items items) {
    BigInteger list = styles.newList(items.numbered());
    for (List<Block.Span> entry : items.entries()) {
      XWPFParagraph paragraph = word.createParagraph();
      paragraph.setNumID(list);
      runs(paragraph, entry);
    }
  }

  private static void table(XWPFDocument word, Block.Table table) {
    XWPFTable target = word.createTable(table.rows().size(), table.columns());
    target.setWidthType(TableWidthType.PCT);
    target.setWidth("100%");
    for (int r = 0; r < table.rows().size(); r++) {
      row(target.getRow(r), table.rows().get(r), r == 0);
    }
    target.getRow(0).setRepeatHeader(true);
    word.createParagraph();
  }

  private static void row(XWPFTableRow row, List<String> cells, boolean header) {
    for (int c = 0; c < cells.size(); c++) {
      XWPFRun run = row.getCell(c).getParagraphs().get(0).createRun();
      run.setText(cells.get(c));
      run.setBold(header);
    }
  }
}
