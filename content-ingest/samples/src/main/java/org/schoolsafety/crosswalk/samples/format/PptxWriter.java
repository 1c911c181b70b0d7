package org.schoolsafety.crosswalk.samples.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;
import org.schoolsafety.crosswalk.samples.text.Block;

/** A PowerPoint deck: a title slide, then each section a slide. */
final class PptxWriter implements DocumentWriter {
  private record Section(String title, List<Block> blocks) {}

  @Override
  public byte[] write(SampleDocument document) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFSlide first = slide(show, SlideLayout.TITLE);
      first.getPlaceholder(0).setText(document.about().title());
      first.getPlaceholder(1).setText(document.byline());
      for (Section section : sections(document)) {
        XSLFSlide slide = slide(show, SlideLayout.TITLE_AND_CONTENT);
        slide.getPlaceholder(0).setText(section.title());
        PptxSlideBody.fill(slide, section.blocks());
      }
      XSLFSlide last = slide(show, SlideLayout.TITLE_AND_CONTENT);
      last.getPlaceholder(0).setText("About this deck");
      last.getPlaceholder(1).setText(SampleDocument.NOTICE);
      return OfficeFile.bytes(show, document);
    }
  }

  private static XSLFSlide slide(XMLSlideShow show, SlideLayout layout) {
    return show.createSlide(show.getSlideMasters().get(0).getLayout(layout));
  }

  private static List<Section> sections(SampleDocument document) {
    List<Section> sections = new ArrayList<>();
    Section current = new Section("Overview", new ArrayList<>());
    for (Block block : document.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        sections.add(current);
        current = new Section(heading.text(), new ArrayList<>());
      } else {
        current.blocks().add(block);
      }
    }
    sections.add(current);
    return sections.stream().filter(section -> !section.blocks().isEmpty()).toList();
  }
}
