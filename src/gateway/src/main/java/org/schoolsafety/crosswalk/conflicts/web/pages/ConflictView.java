package org.schoolsafety.crosswalk.conflicts.web.pages;

import java.util.List;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;
import org.schoolsafety.crosswalk.publication.web.pages.ScopeRow;

/**
 * One conflict as its page shows it.
 *
 * @param path the page's own path
 * @param state where it stands, in words
 * @param open whether nothing has been decided yet
 * @param dismissed whether it was found to be none
 * @param courseOfAction what the two differ on
 * @param description how they differ, in the reporter's words
 * @param sides the two items
 * @param reportedBy who reported it
 * @param reported when
 * @param decision the decision in words; empty while it is open
 * @param explanation why; empty while it is open
 * @param scope what each of the two is for
 * @param decidedBy who decided; empty while it is open
 * @param ownGuidance whether the publisher of one of the two decided
 * @param history what happened to it, latest first
 */
public record ConflictView(
    String path,
    String state,
    boolean open,
    boolean dismissed,
    String courseOfAction,
    String description,
    List<Side> sides,
    String reportedBy,
    PlainDate reported,
    String decision,
    String explanation,
    List<ScopeRow> scope,
    String decidedBy,
    boolean ownGuidance,
    List<Row> history) {

  /**
   * One of the two items.
   *
   * @param title its title
   * @param href its page; empty if it has been withdrawn
   * @param publisher who stands behind it
   * @param remark what a reader must know of it first; empty while it is in force
   * @param revised whether it has a newer version than the conflict was reported on
   */
  public record Side(String title, String href, String publisher, String remark, boolean revised) {}

  /**
   * Something that happened to it.
   *
   * @param event what, in a word
   * @param date when
   * @param organization who did it
   * @param explanation why
   */
  public record Row(String event, PlainDate date, String organization, String explanation) {}
}
