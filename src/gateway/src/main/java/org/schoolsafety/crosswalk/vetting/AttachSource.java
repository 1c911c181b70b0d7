package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.schoolsafety.crosswalk.intake.AwaitedFile;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.intake.ReceiveFile;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Move;
import org.schoolsafety.crosswalk.vetting.review.Submission;

/** Fetches what a sender names by its address, and attaches it like a file that was sent. */
@ApplicationScoped
public class AttachSource {

  @Inject SubmissionGate gate;
  @Inject FetchSource fetchSource;
  @Inject ReceiveFile receiveFile;

  /**
   * Fetches and attaches.
   *
   * @return the ledger row: still in work, or a duplicate that was not attached
   * @throws ProblemException {@link ProblemType#SOURCE_NOT_FETCHED} where the address is refused or
   *     gives no document; nothing is kept then
   */
  public LedgerEntry attach(UUID id, IfMatch seen, String address, Caller by) {
    Submission submission = gate.foresee(Move.ATTACH, id, seen, by);
    try (FetchSource.Source source = fetchSource.fetch(address)) {
      return receiveFile.receive(
          source.bytes(),
          source.name(),
          submission.metadata(),
          by,
          new AwaitedFile(submission.id(), seen, "Fetched from " + address));
    } catch (IOException left) {
      throw new IllegalStateException("The spool could not be cleared", left);
    }
  }
}
