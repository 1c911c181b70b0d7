package org.schoolsafety.crosswalk.conflicts.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.conflicts.Comment;

/**
 * A page of a discussion.
 *
 * @param total how much was said in all
 * @param items the comments, oldest first
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "ConflictCommentPage", description = "A page of a discussion, oldest first.")
public record CommentPage(long total, List<Line> items, @Nullable String next) {

  /**
   * One comment.
   *
   * @param id its number
   * @param by who said it
   * @param organization for which organization
   * @param at when
   * @param text the words
   */
  @Schema(name = "ConflictComment", description = "What somebody said of a conflict.")
  public record Line(long id, String by, String organization, Instant at, String text) {

    static Line of(Comment comment) {
      return new Line(
          comment.id(), comment.by(), comment.organization(), comment.at(), comment.text());
    }
  }
}
