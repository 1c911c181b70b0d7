package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.AwaitedFile;
import org.schoolsafety.crosswalk.intake.FileName;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.intake.ReceiveFile;
import org.schoolsafety.crosswalk.platform.blobs.BlobStore;
import org.schoolsafety.crosswalk.platform.blobs.BlobTooLargeException;
import org.schoolsafety.crosswalk.platform.blobs.StagedBlob;
import org.schoolsafety.crosswalk.platform.fetch.FetchFailedException;
import org.schoolsafety.crosswalk.platform.fetch.Fetched;
import org.schoolsafety.crosswalk.platform.fetch.GuardedFetch;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Move;
import org.schoolsafety.crosswalk.vetting.review.Submission;

/** Fetches what a sender names by its address, and attaches it like a file that was sent. */
@ApplicationScoped
public class AttachSource {

  private static final int OK = 200;

  /** Where neither name nor address tells the format; the content decides in the end. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "text/html", ".html",
          "application/xhtml+xml", ".html",
          "application/pdf", ".pdf",
          "text/plain", ".txt",
          "text/markdown", ".md");

  @Inject SubmissionGate gate;
  @Inject GuardedFetch guardedFetch;
  @Inject BlobStore blobs;
  @Inject ReceiveFile receiveFile;

  @Inject
  @ConfigProperty(name = "crosswalk.intake.max.bytes", defaultValue = "209715200")
  long maxBytes;

  /**
   * Fetches and attaches.
   *
   * @return the ledger row: still in work, or a duplicate that was not attached
   * @throws ProblemException {@link ProblemType#SOURCE_NOT_FETCHED} where the address is refused or
   *     gives nothing; nothing is kept then
   */
  public LedgerEntry attach(UUID id, IfMatch seen, String address, Caller by) {
    Submission submission = gate.foresee(Move.ATTACH, id, seen, by);
    try (Source source = fetch(address)) {
      return receiveFile.receive(
          source.bytes(),
          source.name(),
          submission.metadata(),
          by,
          new AwaitedFile(submission.id(), seen, "Fetched from " + address));
    } catch (FetchFailedException failed) {
      throw notFetched(String.valueOf(failed.getMessage()));
    } catch (IOException left) {
      throw new IllegalStateException("The spool could not be cleared", left);
    }
  }

  /** What was fetched, on the disk. */
  private record Source(StagedBlob bytes, String name) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }

  private Source fetch(String address) throws FetchFailedException {
    return guardedFetch.fetch(address, null, this::keep);
  }

  private Source keep(Fetched fetched) throws IOException {
    if (fetched.status() != OK) {
      throw notFetched("%s answered %d.".formatted(fetched.address().getHost(), fetched.status()));
    }
    try {
      return new Source(blobs.stage(fetched.body(), maxBytes), name(fetched));
    } catch (BlobTooLargeException tooLarge) {
      throw new ProblemException(
              ProblemType.TOO_LARGE, "A file may have at most " + maxBytes + " bytes.")
          .with("limit", maxBytes);
    }
  }

  private static String name(Fetched fetched) {
    String name = FileName.safe(fetched.fileName());
    return name.contains(".") ? name : name + ending(fetched.mediaType());
  }

  private static String ending(@Nullable String mediaType) {
    return ENDINGS.getOrDefault(String.valueOf(mediaType).toLowerCase(Locale.ROOT), "");
  }

  private static ProblemException notFetched(String why) {
    return new ProblemException(ProblemType.SOURCE_NOT_FETCHED, why);
  }
}
