package org.schoolsafety.crosswalk.platform.mail;

/**
 * What became of a letter that was handed in.
 *
 * @param verdict what it means
 * @param answer what the mail server said, or why it could not be asked
 * @param serverAway whether that is of the mail server and not of the letter, so that no other
 *     letter would go now either
 */
public record MailOutcome(Verdict verdict, String answer, boolean serverAway) {

  /** What an answer means for the letter and its reader. */
  public enum Verdict {
    /** The mail server takes care of it from here. */
    TAKEN,
    /** There is no such mailbox, or it takes no mail for good: it is of no use to try again. */
    NO_SUCH_READER,
    /** It may go another time. */
    LATER
  }

  private static final int LONGEST = 500;

  /** Keeps of a long answer what comes first. */
  public MailOutcome {
    String line = answer.replaceAll("\\p{Cc}+", " ").strip();
    answer = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }

  /** What the mail server said to this letter. */
  public MailOutcome(Verdict verdict, String answer) {
    this(verdict, answer, false);
  }

  /** Whether the mail server takes care of it from here. */
  public boolean taken() {
    return verdict == Verdict.TAKEN;
  }
}
