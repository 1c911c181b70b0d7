package org.schoolsafety.crosswalk.content.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockReaderTest {
  @Test
  void headings_and_paragraphs_come_in_order() {
    String xhtml = "<body><h1>Plan</h1><p>First &amp; <b>foremost</b>.</p><ul><li>One</li></ul>";

    List<Block> blocks = BlockReader.read(xhtml, false, false);

    assertThat(blocks)
        .containsExactly(
            new Block(1, null, "Plan"),
            new Block(0, null, "First & foremost."),
            new Block(0, null, "One"));
  }

  @Test
  void a_table_row_is_one_block_with_its_cells_apart() {
    String xhtml =
        "<table><tr>\t<td><p>Door</p></td>\t<td>Locks</td></tr><tr><td>12</td><td>no</td></tr>";

    List<Block> blocks = BlockReader.read(xhtml, false, false);

    assertThat(blocks).extracting(Block::text).containsExactly("Door\tLocks", "12\tno");
  }

  @Test
  void sheets_and_slides_are_counted() {
    String sheets = "<div class=\"sheet\"><h1>A</h1></div><div class=\"sheet\"><h1>B</h1></div>";
    String slides =
        "<div class=\"slide-content\"><p>Title</p><p>Text of it</p></div>"
            + "<div class=\"slide-notes\"><p>Said, not shown</p></div>";

    List<Block> ofSheets = BlockReader.read(sheets, false, false);
    List<Block> ofSlides = BlockReader.read(slides, false, false);

    assertThat(ofSheets).extracting(Block::page).containsExactly(1, 2);
    assertThat(ofSlides)
        .containsExactly(
            new Block(2, 1, "Title"),
            new Block(0, 1, "Text of it"),
            new Block(0, 1, "Said, not shown"));
  }

  @Test
  void bookmarks_of_a_pdf_name_the_headings() {
    String xhtml =
        "<body><div class=\"page\"><p>1. The Basics \nof Planning \nPlanning is done by \nall. </p>"
            + "</div><ul>\t<li>1. The Basics of Planning</li></ul></body>";

    List<Block> blocks = BlockReader.read(xhtml, true, false);

    assertThat(blocks)
        .containsExactly(
            new Block(2, 1, "1. The Basics of Planning"),
            new Block(0, 1, "Planning is done by all."),
            new Block(0, null, "1. The Basics of Planning"));
  }

  @Test
  void wrapped_lines_become_one_paragraph_and_list_items_stay_apart() {
    String xhtml =
        "<div class=\"page\"><p>Every school district in the state has a plan for\nthe day.\n"
            + "• Call for help when it is needed, and say where you\nare\n• Wait</p></div>";

    List<Block> blocks = BlockReader.read(xhtml, true, false);

    assertThat(blocks)
        .extracting(Block::text)
        .containsExactly(
            "Every school district in the state has a plan for the day.",
            "• Call for help when it is needed, and say where you are",
            "• Wait");
  }

  @Test
  void a_line_repeated_on_top_of_each_page_is_a_heading_once_only() {
    String page =
        "<div class=\"page\"><p>School Safety Guide\n\nText of so many words that it runs.</p></div>";

    List<Block> blocks = BlockReader.read(page + page.repeat(2), true, false);

    assertThat(blocks.stream().filter(Block::isHeading)).hasSize(1);
    assertThat(blocks).hasSize(6);
  }

  @Test
  void markdown_headings_are_headings() {
    String xhtml = "<p># Lockdown\nLock it.\n\n## After\nOpen it.</p>";

    List<Block> blocks = BlockReader.read(xhtml, true, true);

    assertThat(blocks).extracting(Block::level).containsExactly(1, 0, 2, 0);
  }

  @Test
  void names_of_enclosed_files_are_not_text() {
    String xhtml = "<p>Text</p><div class=\"package-entry\"><h1>image1.png</h1></div>";

    List<Block> blocks = BlockReader.read(xhtml, false, false);

    assertThat(blocks).extracting(Block::text).containsExactly("Text");
  }

  @Test
  void what_is_cut_off_or_nested_without_end_is_still_read() {
    String cut = "<body><div class=\"page\"><p>Half a sen";
    String deep = "<div>".repeat(300_000) + "bottom";

    List<Block> ofCut = BlockReader.read(cut, true, false);
    List<Block> ofDeep = BlockReader.read(deep, false, false);

    assertThat(ofCut).containsExactly(new Block(0, 1, "Half a sen"));
    assertThat(ofDeep).containsExactly(new Block(0, null, "bottom"));
  }
}
