package org.schoolsafety.crosswalk.conflicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.security.Caller;

/** Takes conflicts through their life the way the web door does. */
@ApplicationScoped
public class ConflictDesk {

  private final Caller district = Callers.districtOf("district-9");

  @Inject Publisher publisher;
  @Inject InTransaction inTransaction;
  @Inject ReportConflict report;
  @Inject ResolveConflict resolve;
  @Inject ReadConflicts reads;

  /** Publishes an item of this publisher. */
  public UUID publish(String by, String title) {
    GuidanceRecord record = Records.publishedBy(by, title);
    inTransaction.call(() -> publisher.append(record));
    return record.id();
  }

  /** A district reports that these two differ. */
  public UUID reported(UUID one, UUID other) {
    return report(one, other).conflict().id();
  }

  /** The same with its items. */
  public ConflictInItems report(UUID one, UUID other) {
    return report.report(one, other, "Lock or run", "One says lock, the other says run.", district);
  }

  /** Resolves it as it stands now. */
  public ConflictInItems resolve(UUID id, Ruling ruling, Caller by) {
    return resolve.resolve(id, ruling, asRead(id), by);
  }

  /** The condition of a write on the conflict as it stands now. */
  public IfMatch asRead(UUID id) {
    return IfMatch.required("\"" + reads.read(id).tag() + "\"");
  }
}
