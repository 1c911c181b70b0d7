package org.schoolsafety.crosswalk.samples.format;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles and list numberings of a Word document, which start out empty. */
final class DocxStyles {
  static final String TITLE = "Title";
  static final String BYLINE = "Subtitle";

  private final XWPFNumbering numbering;

  private DocxStyles(XWPFNumbering numbering) {
    this.numbering = numbering;
  }

  static DocxStyles addTo(XWPFDocument word, String language) {
    XWPFStyles styles = word.createStyles();
    styles.setEastAsia(language);
    styles.setSpellingLanguage(language);
    add(styles, TITLE, "Title", 40, -1, "162E51");
    add(styles, BYLINE, "Subtitle", 18, -1, "565C65");
    add(styles, heading(1), "heading 1", 28, 0, "162E51");
    add(styles, heading(2), "heading 2", 24, 1, "162E51");
    add(styles, heading(3), "heading 3", 22, 2, "162E51");
    return new DocxStyles(word.createNumbering());
  }

  static String heading(int level) {
    return "Heading" + Math.min(3, level);
  }

  /** A list of its own, so that numbering starts again at one. */
  BigInteger newList(boolean numbered) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
    level.addNewLvlText().setVal(numbered ? "%1." : "•");
    level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(560));
    level.getPPr().getInd().setHanging(BigInteger.valueOf(280));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }

  private static void add(
      XWPFStyles styles, String id, String name, int halfPoints, int outline, String color) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    style.addNewPPr().addNewSpacing().setBefore(BigInteger.valueOf(outline < 0 ? 0 : 240));
    style.getPPr().getSpacing().setAfter(BigInteger.valueOf(80));
    if (outline >= 0) {
      style.getPPr().addNewKeepNext();
      style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
    CTRPr look = style.addNewRPr();
    if (halfPoints > 20) {
      look.addNewB();
    }
    look.addNewColor().setVal(color);
    look.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    styles.addStyle(new XWPFStyle(style));
  }
}
