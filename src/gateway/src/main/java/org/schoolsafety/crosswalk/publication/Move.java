package org.schoolsafety.crosswalk.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.Role;

/**
 * The table of moves in the life of a published item: what leads from which standing to which, who
 * may do it, and what it takes. What is not in this table does not happen.
 */
public enum Move {
  /** A new version after vetting. */
  REVISION(
      PublicationEvent.REVISED,
      Set.of(Standing.CURRENT),
      Standing.CURRENT,
      Who.REVIEWERS,
      List.of("a vetted version with the next number")),
  /** Another item takes its place. */
  SUPERSESSION(
      PublicationEvent.SUPERSEDED,
      Set.of(Standing.CURRENT),
      Standing.SUPERSEDED,
      Who.REVIEWERS_AND_ITS_PUBLISHER,
      List.of("by", "explanation")),
  /** It is taken back. */
  WITHDRAWAL(
      PublicationEvent.WITHDRAWN,
      Set.of(Standing.CURRENT, Standing.SUPERSEDED),
      Standing.WITHDRAWN,
      Who.REVIEWERS_AND_ITS_PUBLISHER,
      List.of("reason", "explanation")),
  /** It is in force again. */
  RESTORATION(
      PublicationEvent.RESTORED,
      Set.of(Standing.SUPERSEDED, Standing.WITHDRAWN),
      Standing.CURRENT,
      Who.REVIEWERS,
      List.of("explanation"));

  private enum Who {
    REVIEWERS,
    REVIEWERS_AND_ITS_PUBLISHER
  }

  private final PublicationEvent event;
  private final Set<Standing> from;
  private final Standing to;
  private final Who who;
  private final List<String> takes;

  Move(PublicationEvent event, Set<Standing> from, Standing to, Who who, List<String> takes) {
    this.event = event;
    this.from = from;
    this.to = to;
    this.who = who;
    this.takes = takes;
  }

  /** The word for it: the last part of its address. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the log says of it. */
  public PublicationEvent event() {
    return event;
  }

  /** Where it leads. */
  public Standing to() {
    return to;
  }

  /** What has to be given. */
  public List<String> takes() {
    return takes;
  }

  /** Whether an item that stands like this can be moved so. */
  public boolean leadsFrom(Standing standing) {
    return from.contains(standing);
  }

  /** Whether this caller may do it to an item of this publisher. */
  public boolean isOpenTo(Caller caller, String publisher) {
    return caller.has(Role.REVIEWER)
        || who == Who.REVIEWERS_AND_ITS_PUBLISHER
            && caller.has(Role.PUBLISHER)
            && caller.actsFor(publisher);
  }

  /** The moves that this caller may make with this item as it stands. */
  public static List<Move> allowed(GuidanceRecord item, Caller caller) {
    Standing standing = Standing.of(item.status());
    return Arrays.stream(values())
        .filter(move -> move.leadsFrom(standing))
        .filter(move -> move.isOpenTo(caller, item.publisher().id()))
        .toList();
  }
}
