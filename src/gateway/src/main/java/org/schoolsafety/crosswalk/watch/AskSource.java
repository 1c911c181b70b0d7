package org.schoolsafety.crosswalk.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.Extraction;
import org.schoolsafety.crosswalk.intake.ReadText;
import org.schoolsafety.crosswalk.platform.blobs.BlobStore;
import org.schoolsafety.crosswalk.platform.blobs.BlobTooLargeException;
import org.schoolsafety.crosswalk.platform.blobs.StagedBlob;
import org.schoolsafety.crosswalk.platform.fetch.FetchFailedException;
import org.schoolsafety.crosswalk.platform.fetch.Fetched;
import org.schoolsafety.crosswalk.platform.fetch.GuardedFetch;
import org.schoolsafety.crosswalk.platform.fetch.Seen;
import org.schoolsafety.crosswalk.watch.SourceAnswer.Kind;

/**
 * Fetches a source, and has the parsers read what is new. Nothing of it is kept; a source that
 * drips ends with the time of {@link GuardedFetch}, a huge one with the size limit of files.
 */
@ApplicationScoped
class AskSource {

  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;

  @Inject GuardedFetch guardedFetch;
  @Inject BlobStore blobs;
  @Inject ReadText readText;

  @Inject
  @ConfigProperty(name = "crosswalk.intake.max.bytes", defaultValue = "209715200")
  long maxBytes;

  /** Either the answer already, or bytes on the disk that have to be read. */
  private record Came(SourceAnswer answer, @Nullable StagedBlob bytes, String fileName) {}

  SourceAnswer ask(SourceCheck known) {
    try {
      Came came = guardedFetch.fetch(known.address(), known.found().seen(), this::take);
      return came.bytes() == null ? plausible(came.answer(), known) : read(came, known);
    } catch (FetchFailedException failed) {
      return SourceAnswer.of(
          failed.refused() ? Kind.REFUSED : Kind.FAILED, String.valueOf(failed.getMessage()));
    }
  }

  /** Without having asked whether it changed, "not modified" says nothing. */
  private static SourceAnswer plausible(SourceAnswer answer, SourceCheck known) {
    return answer.kind() == Kind.SAME && known.isNew()
        ? SourceAnswer.of(Kind.FAILED, answer.words())
        : answer;
  }

  private Came take(Fetched fetched) throws IOException {
    Seen seen = new Seen(fetched.etag(), fetched.lastModified());
    String words = "%s answered %d.".formatted(fetched.address().getHost(), fetched.status());
    return switch (fetched.status()) {
      case OK -> stage(fetched, new SourceAnswer(Kind.BYTES, words, seen, null, null));
      case NOT_MODIFIED -> done(Kind.SAME, words);
      case NOT_FOUND, GONE -> done(Kind.GONE, words);
      default -> done(Kind.FAILED, words);
    };
  }

  private static Came done(Kind kind, String words) {
    return new Came(SourceAnswer.of(kind, words), null, "");
  }

  private Came stage(Fetched fetched, SourceAnswer answer) throws IOException {
    try {
      return new Came(answer, blobs.stage(fetched.body(), maxBytes), fetched.fileName());
    } catch (BlobTooLargeException tooLarge) {
      return done(
          Kind.TOO_LARGE, "It has more than the %d bytes that are read.".formatted(maxBytes));
    }
  }

  private SourceAnswer read(Came came, SourceCheck known) {
    try (StagedBlob bytes = came.bytes()) {
      SourceAnswer answer = came.answer();
      String sha256 = bytes.blob().sha256();
      if (sha256.equals(known.found().contentSha256())) {
        return new SourceAnswer(Kind.SAME, answer.words(), answer.seen(), sha256, null);
      }
      Extraction extraction = readText.of(bytes.path(), came.fileName());
      return new SourceAnswer(Kind.BYTES, answer.words(), answer.seen(), sha256, extraction);
    } catch (IOException left) {
      throw new UncheckedIOException("The spool could not be cleared", left);
    }
  }
}
