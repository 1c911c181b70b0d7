package org.schoolsafety.crosswalk.samples.format;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.schoolsafety.crosswalk.samples.text.Block;

/** The content of one slide: text with bullets above, a table below. */
final class PptxSlideBody {
  private static final double TEXT_SIZE = 22;
  private static final double TABLE_SIZE = 16;
  private static final double LEFT = 36;
  private static final double WIDTH = 648;

  private PptxSlideBody() {}

  static void fill(XSLFSlide slide, List<Block> blocks) {
    XSLFTextShape body = slide.getPlaceholder(1);
    body.clearText();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        line(body, paragraph.text()).setBullet(false);
      } else if (block instanceof Block.Heading heading) {
        line(body, heading.text()).setBullet(false);
      } else if (block instanceof Block.Items items) {
        items(body, items);
      } else if (block instanceof Block.Table table) {
        table(slide, table, 130 + body.getTextParagraphs().size() * 38.0);
      }
    }
    if (body.getText().isBlank()) {
      slide.removeShape(body);
    } else {
      body.setAnchor(new Rectangle2D.Double(LEFT, 120, WIDTH, 380));
    }
  }

  private static void items(XSLFTextShape body, Block.Items items) {
    for (String text : items.texts()) {
      XSLFTextParagraph paragraph = line(body, text);
      if (items.numbered()) {
        paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, 1);
      } else {
        paragraph.setBullet(true);
      }
    }
  }

  private static XSLFTextParagraph line(XSLFTextShape body, String text) {
    XSLFTextParagraph paragraph = body.addNewTextParagraph();
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(text);
    run.setFontSize(TEXT_SIZE);
    return paragraph;
  }

  private static void table(XSLFSlide slide, Block.Table table, double top) {
    XSLFTable target = slide.createTable(table.rows().size(), table.columns());
    target.setAnchor(
        new Rectangle2D.Double(LEFT, Math.min(top, 240), WIDTH, 34 * table.rows().size()));
    for (int c = 0; c < table.columns(); c++) {
      target.setColumnWidth(c, WIDTH / table.columns());
    }
    for (int r = 0; r < table.rows().size(); r++) {
      target.setRowHeight(r, 34);
      for (int c = 0; c < table.columns(); c++) {
        cell(target.getCell(r, c), table.rows().get(r).get(c), r == 0);
      }
    }
  }

  private static void cell(XSLFTableCell cell, String text, boolean header) {
    XSLFTextRun run = cell.addNewTextParagraph().addNewTextRun();
    run.setText(text);
    run.setFontSize(TABLE_SIZE);
    run.setBold(header);
    for (BorderEdge edge : BorderEdge.values()) {
      cell.setBorderWidth(edge, 0.75);
      cell.setBorderColor(edge, java.awt.Color.GRAY);
    }
  }
}
