package org.schoolsafety.crosswalk.vetting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What ought to happen to a submission, said once more and in another way than the product says it.
 *
 * @param state where it stands
 * @param holder who holds it
 */
record SubmissionModel(String state, @Nullable Integer holder) {

  /** Who takes part in the test, by number. */
  static final int SENDER = 0;

  static final int INSIDER = 1;
  static final int STRANGER = 2;
  static final int PEOPLE = 5;

  static final List<String> MOVES =
      List.of(
          "edit",
          "attach",
          "assign",
          "submit",
          "resubmit",
          "withdraw",
          "reply",
          "claim",
          "release",
          "request-changes",
          "approve",
          "reject",
          "reopen",
          "publish");

  /** from | who | move | to */
  private static final String TABLE =
      """
      draft             | sender   | edit            | draft
      draft             | sender   | attach          | draft
      draft             | sender   | submit          | submitted
      draft             | sender   | withdraw        | withdrawn
      submitted         | sender   | withdraw        | withdrawn
      submitted         | sender   | reply           | submitted
      submitted         | reviewer | claim           | in-review
      submitted         | reviewer | assign          | submitted
      in-review         | sender   | withdraw        | withdrawn
      in-review         | sender   | reply           | in-review
      in-review         | holder   | reply           | in-review
      in-review         | holder   | claim           | in-review
      in-review         | holder   | assign          | in-review
      in-review         | reviewer | assign          | in-review
      in-review         | holder   | release         | submitted
      in-review         | holder   | request-changes | changes-requested
      in-review         | holder   | approve         | approved
      in-review         | holder   | reject          | rejected
      changes-requested | sender   | edit            | changes-requested
      changes-requested | sender   | attach          | changes-requested
      changes-requested | sender   | resubmit        | submitted
      changes-requested | sender   | withdraw        | withdrawn
      changes-requested | sender   | reply           | changes-requested
      approved          | sender   | withdraw        | withdrawn
      approved          | sender   | reply           | approved
      approved          | reviewer | assign          | approved
      approved          | reviewer | reopen          | submitted
      approved          | reviewer | publish         | published
      """;

  /** What it becomes if this person makes this move; nothing if that has to be refused. */
  Optional<SubmissionModel> after(int person, String move) {
    String row = state + "|" + part(person) + "|" + move;
    return TABLE
        .lines()
        .map(line -> line.replaceAll("\\s+", ""))
        .filter(line -> line.startsWith(row + "|"))
        .map(line -> line.substring(row.length() + 1))
        .map(next -> new SubmissionModel(next, holderAfter(next, person, move)))
        .findFirst();
  }

  private String part(int person) {
    if (person == SENDER || person == INSIDER) {
      return "sender";
    } else if (person == STRANGER) {
      return "nobody";
    }
    return holder != null && holder == person ? "holder" : "reviewer";
  }

  private @Nullable Integer holderAfter(String next, int person, String move) {
    if (move.equals("claim")) {
      return person;
    }
    return next.equals("in-review") ? holder : null;
  }
}
