package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Reads what is public of one item. What was withdrawn can be read about, in its history; it is
 * never given out.
 */
@ApplicationScoped
public class ReadGuidance {

  @Inject GuidanceItems items;
  @Inject PublicationLog log;
  @Inject Tombstones tombstones;

  /** The item as it stands now, whatever its status. */
  public ItemState state(UUID id) {
    return items.state(id).orElseThrow(() -> unknown("There is no guidance " + id + "."));
  }

  /** The last version's record, whatever its status. */
  public GuidanceRecord current(UUID id) {
    return state(id).record();
  }

  /** The same of several, in one query; those that are not there are left out. */
  public Map<UUID, GuidanceRecord> current(Collection<UUID> ids) {
    Map<UUID, GuidanceRecord> found = new HashMap<>();
    items.states(ids).forEach((id, state) -> found.put(id, state.record()));
    return found;
  }

  /**
   * The item, if it may be given out.
   *
   * @throws ProblemException {@link ProblemType#WITHDRAWN} with everything the public is told
   */
  public ItemState available(UUID id) {
    ItemState state = state(id);
    if (state.standing() == Standing.WITHDRAWN) {
      throw tombstones.of(state);
    }
    return state;
  }

  /** All versions, newest first, as they are seen from now. */
  public List<PublishedVersion> versions(UUID id) {
    GuidanceRecord present = current(id);
    return items.versions(id).stream().map(version -> seenFrom(present, version)).toList();
  }

  /** One version, as it is seen from now. */
  public PublishedVersion version(UUID id, int version) {
    return versions(id).stream()
        .filter(each -> each.record().version() == version)
        .findFirst()
        .orElseThrow(() -> unknown("Guidance " + id + " has no version " + version + "."));
  }

  /** What happened to the item, in order. */
  public List<LogEntry> history(UUID id) {
    return log.of(id);
  }

  /** The record of an item that another one points to; absent if there is none. */
  public @Nullable GuidanceRecord other(@Nullable UUID id) {
    return id == null ? null : items.find(id).orElse(null);
  }

  private static PublishedVersion seenFrom(GuidanceRecord present, PublishedVersion version) {
    return version.record().version() == present.version()
        ? new PublishedVersion(present, version.since())
        : new PublishedVersion(version.record().next().seenFrom(present), version.since());
  }

  private static ProblemException unknown(String detail) {
    return new ProblemException(ProblemType.NOT_FOUND, detail);
  }
}
