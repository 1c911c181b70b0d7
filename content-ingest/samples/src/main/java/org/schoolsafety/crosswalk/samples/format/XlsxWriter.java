package org.schoolsafety.crosswalk.samples.format;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;
import org.schoolsafety.crosswalk.samples.text.Block;

/**
 * An Excel workbook: a first sheet with title and introduction, then each section a sheet of its
 * own.
 */
final class XlsxWriter implements DocumentWriter {
  @Override
  public byte[] write(SampleDocument document) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XlsxLook look = new XlsxLook(workbook);
      XSSFSheet sheet = workbook.createSheet("About");
      line(sheet, document.about().title(), look, true);
      line(sheet, document.byline(), look, false);
      line(sheet, SampleDocument.NOTICE, look, false);
      for (Block block : document.blocks()) {
        if (block instanceof Block.Heading heading && heading.level() == 1) {
          sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(heading.text()));
          line(sheet, heading.text(), look, true);
        } else {
          add(sheet, look, block);
        }
      }
      workbook.forEach(XlsxLook::widen);
      return OfficeFile.bytes(workbook, document);
    }
  }

  private static void add(XSSFSheet sheet, XlsxLook look, Block block) {
    if (block instanceof Block.Heading heading) {
      line(sheet, heading.text(), look, true);
    } else if (block instanceof Block.Paragraph paragraph) {
      line(sheet, paragraph.text(), look, false);
    } else if (block instanceof Block.Items items) {
      items.texts().forEach(text -> line(sheet, "• " + text, look, false));
    } else if (block instanceof Block.Table table) {
      table(sheet, look, table);
    }
  }

  private static void line(XSSFSheet sheet, String text, XlsxLook look, boolean heading) {
    var cell = next(sheet).createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(heading ? look.heading() : look.text());
  }

  private static void table(XSSFSheet sheet, XlsxLook look, Block.Table table) {
    for (List<String> cells : table.rows()) {
      boolean header = cells == table.rows().get(0);
      Row row = next(sheet);
      for (int c = 0; c < cells.size(); c++) {
        XlsxLook.fill(row.createCell(c), cells.get(c));
        row.getCell(c).setCellStyle(header ? look.header() : look.cell());
      }
      if (header) {
        sheet.createFreezePane(0, row.getRowNum() + 1);
      }
    }
  }

  private static Row next(XSSFSheet sheet) {
    return sheet.createRow(sheet.getPhysicalNumberOfRows());
  }
}
