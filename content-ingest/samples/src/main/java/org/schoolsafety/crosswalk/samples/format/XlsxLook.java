package org.schoolsafety.crosswalk.samples.format;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of a workbook. */
final class XlsxLook {
  private static final int WIDEST = 46;

  private final CellStyle heading;
  private final CellStyle header;
  private final CellStyle cell;
  private final CellStyle text;

  XlsxLook(Workbook workbook) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    heading = workbook.createCellStyle();
    heading.setFont(bold);
    text = workbook.createCellStyle();
    cell = workbook.createCellStyle();
    frame(cell);
    header = workbook.createCellStyle();
    frame(header);
    header.setFont(bold);
    header.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  CellStyle heading() {
    return heading;
  }

  CellStyle header() {
    return header;
  }

  CellStyle cell() {
    return cell;
  }

  CellStyle text() {
    return text;
  }

  /** A number is written as a number, so that the sheet can be sorted and summed. */
  static void fill(Cell cell, String text) {
    if (text.matches("-?\\d{1,9}(\\.\\d+)?")) {
      cell.setCellValue(Double.parseDouble(text));
    } else {
      cell.setCellValue(text);
    }
  }

  /** Column widths from the length of the texts, never from the fonts of the machine. */
  static void widen(Sheet sheet) {
    for (Row row : sheet) {
      if (row.getLastCellNum() > 1) {
        for (Cell cell : row) {
          int wanted = Math.min(WIDEST, cell.toString().length() + 3) * 256;
          int column = cell.getColumnIndex();
          sheet.setColumnWidth(column, Math.max(sheet.getColumnWidth(column), wanted));
        }
      }
    }
  }

  private static void frame(CellStyle style) {
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }
}
