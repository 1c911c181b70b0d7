package org.schoolsafety.crosswalk.samples.format;

import java.util.List;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.dom.element.office.OfficeTextElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableCellElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableRowElement;
import org.odftoolkit.odfdom.dom.element.text.TextHElement;
import org.odftoolkit.odfdom.dom.element.text.TextListElement;
import org.odftoolkit.odfdom.dom.element.text.TextPElement;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;
import org.schoolsafety.crosswalk.samples.text.Block;

/** The text of an OpenDocument file, with outline levels, lists and tables. */
final class OdtBody {
  private static final String FRAMED = "FramedCell";

  private final OfficeTextElement root;

  private OdtBody(OfficeTextElement root) {
    this.root = root;
  }

  static void fill(OdfTextDocument odt, SampleDocument document) throws Exception {
    OfficeTextElement root = odt.getContentRoot();
    while (root.getFirstChild() != null) {
      root.removeChild(root.getFirstChild());
    }
    addFrame(odt);
    OdtBody body = new OdtBody(root);
    body.paragraph("Title", document.about().title());
    body.paragraph("Subtitle", document.byline());
    document.blocks().forEach(body::add);
    body.paragraph("Standard", SampleDocument.NOTICE);
  }

  private void add(Block block) {
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph("Text_20_body", paragraph.text());
    } else if (block instanceof Block.Items items) {
      list(items);
    } else if (block instanceof Block.Table table) {
      table(table);
    }
  }

  private void heading(Block.Heading heading) {
    TextHElement element = root.newTextHElement(heading.level());
    element.setStyleName("Heading_20_" + heading.level());
    element.setTextContent(heading.text());
  }

  private void paragraph(String style, String text) {
    TextPElement element = root.newTextPElement();
    element.setStyleName(style);
    element.setTextContent(text);
  }

  private void list(Block.Items items) {
    TextListElement list = root.newTextListElement();
    list.setTextStyleNameAttribute(items.numbered() ? "Numbering_20_1" : "List_20_1");
    items
        .texts()
        .forEach(text -> list.newTextListItemElement().newTextPElement().setTextContent(text));
  }

  private void table(Block.Table table) {
    TableTableElement target = root.newTableTableElement();
    for (int c = 0; c < table.columns(); c++) {
      target.newTableTableColumnElement();
    }
    List<List<String>> rows = table.rows();
    row(target.newTableTableHeaderRowsElement().newTableTableRowElement(), rows.get(0));
    for (List<String> cells : rows.subList(1, rows.size())) {
      row(target.newTableTableRowElement(), cells);
    }
  }

  private static void row(TableTableRowElement row, List<String> cells) {
    for (String text : cells) {
      TableTableCellElement cell = row.newTableTableCellElement(0, "string");
      cell.removeAttribute("office:value");
      cell.setStyleName(FRAMED);
      cell.newTextPElement().setTextContent(text);
    }
  }

  private static void addFrame(OdfTextDocument odt) throws Exception {
    odt.getContentDom()
        .getOrCreateAutomaticStyles()
        .newStyleStyleElement("table-cell", FRAMED)
        .newStyleTableCellPropertiesElement()
        .setFoBorderAttribute("0.5pt solid #71767a");
  }
}
