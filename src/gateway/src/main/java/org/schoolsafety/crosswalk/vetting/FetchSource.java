package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.FileName;
import org.schoolsafety.crosswalk.platform.blobs.BlobStore;
import org.schoolsafety.crosswalk.platform.blobs.BlobTooLargeException;
import org.schoolsafety.crosswalk.platform.blobs.StagedBlob;
import org.schoolsafety.crosswalk.platform.fetch.FetchFailedException;
import org.schoolsafety.crosswalk.platform.fetch.Fetched;
import org.schoolsafety.crosswalk.platform.fetch.GuardedFetch;
import org.schoolsafety.crosswalk.platform.fetch.Seen;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** Gets the document that an address names onto the disk, or says why there is none. */
@ApplicationScoped
class FetchSource {

  private static final int OK = 200;

  /** Where neither name nor address tells the format; the content decides in the end. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "text/html", ".html",
          "application/xhtml+xml", ".html",
          "application/pdf", ".pdf",
          "text/plain", ".txt",
          "text/markdown", ".md");

  @Inject GuardedFetch guardedFetch;
  @Inject BlobStore blobs;

  @Inject
  @ConfigProperty(name = "crosswalk.intake.max.bytes", defaultValue = "209715200")
  long maxBytes;

  /** What was fetched, on the disk. */
  record Source(StagedBlob bytes, String name) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }

  /**
   * Fetches.
   *
   * @throws ProblemException {@link ProblemType#SOURCE_NOT_FETCHED} where the address is refused,
   *     gives nothing, or gives an error page; nothing is kept then
   */
  Source fetch(String address) {
    try {
      return guardedFetch.fetch(address, Seen.NOTHING, fetched -> keep(address, fetched));
    } catch (FetchFailedException failed) {
      throw notFetched(String.valueOf(failed.getMessage()));
    }
  }

  private Source keep(String address, Fetched fetched) throws IOException {
    String host = fetched.address().getHost();
    if (fetched.status() != OK) {
      throw notFetched("%s answered %d.".formatted(host, fetched.status()));
    }
    BufferedInputStream body = new BufferedInputStream(fetched.body(), ErrorPage.LOOKED_AT);
    Optional<String> error = ErrorPage.found(address, fetched.mediaType(), beginning(body));
    if (error.isPresent()) {
      throw notFetched("%s %s.".formatted(host, error.get()));
    }
    try {
      return new Source(blobs.stage(body, maxBytes), name(fetched));
    } catch (BlobTooLargeException tooLarge) {
      throw new ProblemException(
              ProblemType.TOO_LARGE, "A file may have at most " + maxBytes + " bytes.")
          .with("limit", maxBytes);
    }
  }

  /** Without taking it away. */
  private static byte[] beginning(BufferedInputStream body) throws IOException {
    body.mark(ErrorPage.LOOKED_AT);
    byte[] beginning = body.readNBytes(ErrorPage.LOOKED_AT);
    body.reset();
    return beginning;
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
