package org.schoolsafety.crosswalk.vetting.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.http.Page;
import org.schoolsafety.crosswalk.platform.http.Paging;
import org.schoolsafety.crosswalk.vetting.ReadSubmittedFile.SubmittedText;

/**
 * A page of a submitted file's text.
 *
 * @param outcome how extraction ended; absent while it is going on
 * @param characters how much text was found
 * @param total how many passages there are
 * @param items the passages of this page, in the file's order
 * @param next where the next page begins; absent on the last
 */
@Schema(name = "SubmissionText", description = "A page of a submitted file's text.")
public record SubmissionText(
    @Nullable String outcome,
    @Nullable Integer characters,
    long total,
    List<Passage> items,
    @Nullable String next) {

  static final String CURSOR_KIND = "submission-text";

  /** The page, of what was read with one passage more than it holds. */
  static SubmissionText of(SubmittedText text, Paging asked) {
    Page<Passage> page = Page.of(text.passages(), asked, SubmissionText::cursorAfter);
    return new SubmissionText(
        text.entry().outcome(), text.entry().characters(), text.total(), page.items(), page.next());
  }

  private static String cursorAfter(Passage last) {
    return Cursor.encode(CURSOR_KIND, List.of(Integer.toString(last.number())));
  }
}
