package org.schoolsafety.crosswalk.conflicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.publication.NoteConflict;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * The discussion of a conflict: among reviewers, who reported it, and the publishers of the two.
 */
@ApplicationScoped
public class DiscussConflict {

  @Inject ReadConflicts conflicts;
  @Inject ConflictGate gate;
  @Inject ConflictHistory history;
  @Inject NoteConflict noteConflict;
  @Inject AuditTrail audit;

  /** Says something. */
  @Transactional
  public Comment comment(UUID id, String text, Caller by) {
    Conflict conflict = conflicts.known(id);
    gate.requirePart(Move.COMMENT, conflict, by);
    gate.requireLeadsOn(Move.COMMENT, conflict, by);
    Comment said = history.comment(id, noteConflict.act(by, text));
    audit.record(
        by, "conflict-commented", "conflict/" + id, Map.of("comment", Long.toString(said.id())));
    return said;
  }

  /** What was said after this comment, oldest first. */
  public List<Comment> comments(UUID id, long after, int limit, Caller reader) {
    gate.requirePart(Move.COMMENT, conflicts.known(id), reader);
    return history.commentsAfter(id, after, limit);
  }

  /** How much was said. */
  public long count(UUID id, Caller reader) {
    gate.requirePart(Move.COMMENT, conflicts.known(id), reader);
    return history.countComments(id);
  }
}
