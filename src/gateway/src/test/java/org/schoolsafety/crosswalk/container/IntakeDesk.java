package org.schoolsafety.crosswalk.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.schoolsafety.crosswalk.intake.Candidate;
import org.schoolsafety.crosswalk.intake.Candidates;
import org.schoolsafety.crosswalk.intake.IntakeLedger;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.intake.ReceiveFile;
import org.schoolsafety.crosswalk.partners.Organization;
import org.schoolsafety.crosswalk.partners.Organizations;
import org.schoolsafety.crosswalk.platform.blobs.BlobStore;
import org.schoolsafety.crosswalk.platform.blobs.StagedBlob;

/** Sends files the way the web door does, and waits for what becomes of them. */
@ApplicationScoped
public class IntakeDesk {

  private static final long MOST_BYTES = 1_000_000;

  @Inject Organizations organizations;
  @Inject BlobStore blobs;
  @Inject ReceiveFile receiveFile;
  @Inject IntakeLedger ledger;
  @Inject Candidates candidates;
  @Inject Clock clock;

  /** An organization that nobody else uses; returns its id. */
  public String newOrganization() {
    String id = "test-" + UUID.randomUUID();
    organizations.add(
        Organization.newcomer(
            id, "School " + id, "local-education-agency", null, null, clock.instant()),
        List.of());
    return id;
  }

  /** Sends the file. */
  public LedgerEntry send(SentFile file) {
    try (StagedBlob staged = blobs.stage(new ByteArrayInputStream(file.bytes()), MOST_BYTES)) {
      return receiveFile.receive(staged, file.fileName(), file.metadata(), file.by());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The row once its outcome is stated. */
  public LedgerEntry finished(LedgerEntry sent) {
    return Eventually.get(
        "an outcome of " + sent.id(),
        () -> ledger.find(sent.id()).filter(row -> "finished".equals(row.state())));
  }

  /** Sends the file and waits until it can be decided on. */
  public Candidate openCandidate(SentFile file) {
    LedgerEntry row = finished(send(file));
    return Optional.ofNullable(row.candidate()).flatMap(candidates::find).orElseThrow();
  }
}
