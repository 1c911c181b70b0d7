package org.schoolsafety.crosswalk.content.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which page, slide or sheet the walk is on; and whether it is past the last page of a PDF. */
final class PageCounter {
  private static final Set<String> PAGES = Set.of("page", "slide-content", "slide", "sheet");
  private static final String PAGE = "(page)";
  private final List<String> open = new ArrayList<>();
  private int count;
  private int partsLists;
  private boolean inside;
  private boolean pdf;

  void open(String cssClass) {
    boolean page = PAGES.contains(cssClass) && !inside;
    open.add(page ? PAGE : cssClass);
    if (page) {
      inside = true;
      count++;
      pdf = pdf || cssClass.equals("page");
    }
    partsLists += cssClass.equals("package-entry") ? 1 : 0;
  }

  void close() {
    String closed = open.isEmpty() ? "" : open.remove(open.size() - 1);
    if (closed.equals(PAGE)) {
      inside = false;
    }
    partsLists -= closed.equals("package-entry") ? 1 : 0;
  }

  /** In the bookmarks, which come after the pages. */
  boolean isBookmark() {
    return pdf && !inside && open.isEmpty();
  }

  /** In the bare name of a file inside the file; the file itself comes separately. */
  boolean isPartsList() {
    return partsLists > 0;
  }

  @Nullable Integer current() {
    return count == 0 || (pdf && !inside) ? null : count;
  }
}
