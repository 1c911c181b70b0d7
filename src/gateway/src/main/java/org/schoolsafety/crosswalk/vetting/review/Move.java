package org.schoolsafety.crosswalk.vetting.review;

import static org.schoolsafety.crosswalk.vetting.review.Part.ADDRESSEE;
import static org.schoolsafety.crosswalk.vetting.review.Part.GATEWAY;
import static org.schoolsafety.crosswalk.vetting.review.Part.HOLDER;
import static org.schoolsafety.crosswalk.vetting.review.Part.REVIEWER;
import static org.schoolsafety.crosswalk.vetting.review.Part.SENDER;
import static org.schoolsafety.crosswalk.vetting.review.SubmissionState.APPROVED;
import static org.schoolsafety.crosswalk.vetting.review.SubmissionState.CHANGES_REQUESTED;
import static org.schoolsafety.crosswalk.vetting.review.SubmissionState.DRAFT;
import static org.schoolsafety.crosswalk.vetting.review.SubmissionState.IN_REVIEW;
import static org.schoolsafety.crosswalk.vetting.review.SubmissionState.PUBLISHED;
import static org.schoolsafety.crosswalk.vetting.review.SubmissionState.REJECTED;
import static org.schoolsafety.crosswalk.vetting.review.SubmissionState.SUBMITTED;
import static org.schoolsafety.crosswalk.vetting.review.SubmissionState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one table of what may happen to a submission: from which states, by whom, to which state, and
 * whether a note is needed. What is not in it is refused.
 */
public enum Move {
  EDIT(Set.of(DRAFT, CHANGES_REQUESTED), Set.of(SUBMITTED), Set.of(SENDER, ADDRESSEE), null, false),
  ATTACH(
      Set.of(DRAFT, CHANGES_REQUESTED), Set.of(SUBMITTED), Set.of(SENDER, ADDRESSEE), null, false),
  REPLY(
      Set.of(SUBMITTED, IN_REVIEW, CHANGES_REQUESTED, APPROVED),
      Set.of(SENDER, ADDRESSEE, HOLDER, GATEWAY),
      null,
      true),
  SUBMIT(Set.of(DRAFT), Set.of(SENDER, GATEWAY), SUBMITTED, false),
  RESUBMIT(Set.of(CHANGES_REQUESTED), Set.of(SENDER, ADDRESSEE), SUBMITTED, true),
  WITHDRAW(
      Set.of(DRAFT, SUBMITTED, IN_REVIEW, CHANGES_REQUESTED, APPROVED),
      Set.of(SENDER, GATEWAY),
      WITHDRAWN,
      true),
  ASSIGN(Set.of(SUBMITTED, IN_REVIEW, APPROVED), Set.of(REVIEWER, HOLDER), null, false),
  CLAIM(Set.of(SUBMITTED, IN_REVIEW), Set.of(REVIEWER, HOLDER), IN_REVIEW, false),
  RELEASE(Set.of(IN_REVIEW), Set.of(HOLDER), SUBMITTED, false),
  REQUEST_CHANGES(Set.of(IN_REVIEW), Set.of(HOLDER), CHANGES_REQUESTED, true),
  APPROVE(Set.of(IN_REVIEW), Set.of(HOLDER), APPROVED, true),
  REJECT(Set.of(IN_REVIEW), Set.of(HOLDER), REJECTED, true),
  REOPEN(Set.of(APPROVED), Set.of(REVIEWER, HOLDER), SUBMITTED, true),
  PUBLISH(Set.of(APPROVED), Set.of(REVIEWER, HOLDER), PUBLISHED, false);

  private final Set<SubmissionState> from;
  private final Set<SubmissionState> fromForAddressee;
  private final Set<Part> by;
  private final Optional<SubmissionState> to;
  private final boolean needsNote;

  Move(Set<SubmissionState> from, Set<Part> by, @Nullable SubmissionState to, boolean needsNote) {
    this(from, Set.of(), by, to, needsNote);
  }

  /**
   * @param fromForAddressee from which states beside those it is open to the addressee: what the
   *     gateway asks, its publisher may answer before a reviewer has it
   */
  Move(
      Set<SubmissionState> from,
      Set<SubmissionState> fromForAddressee,
      Set<Part> by,
      @Nullable SubmissionState to,
      boolean needsNote) {
    this.from = from;
    this.fromForAddressee = fromForAddressee;
    this.by = by;
    this.to = Optional.ofNullable(to);
    this.needsNote = needsNote;
  }

  /** Whether somebody in this part may make the move from this state. */
  public boolean allowed(SubmissionState state, Part part) {
    boolean open = from.contains(state) || part == ADDRESSEE && fromForAddressee.contains(state);
    return open && by.contains(part);
  }

  /** Whether somebody in this part could make the move from some state. */
  public boolean belongsTo(Part part) {
    return by.contains(part);
  }

  /** The state after the move; the same as before where the move changes none. */
  public SubmissionState after(SubmissionState state) {
    return to.orElse(state);
  }

  /**
   * Whether, made from this state, it brings the submission to the reviewers anew: what was said
   * before does not count now.
   */
  public boolean opensRound(SubmissionState state) {
    boolean changesWhatTheyHave = (this == EDIT || this == ATTACH) && state == SUBMITTED;
    return this == SUBMIT || this == RESUBMIT || this == REOPEN || changesWhatTheyHave;
  }

  /** Whether the move has to say why, in words for the other side. */
  public boolean needsNote() {
    return needsNote;
  }

  /** The word in bodies and in the history. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The move of this word. */
  public static Optional<Move> of(String key) {
    return Arrays.stream(values()).filter(move -> move.key().equals(key)).findFirst();
  }

  /** What somebody in this part may do in this state. */
  public static List<String> allowedIn(SubmissionState state, Part part) {
    return EnumSet.allOf(Move.class).stream()
        .filter(move -> move.allowed(state, part))
        .map(Move::key)
        .toList();
  }
}
