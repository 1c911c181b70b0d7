package org.schoolsafety.crosswalk.feeds.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.LatestEntries;
import org.schoolsafety.crosswalk.publication.LatestEntry;
import org.schoolsafety.crosswalk.publication.PublicationLog;

/**
 * Lists items by their last entries, in the order of the log. An item that changes during the
 * harvest moves to the end, where it is met again, so a list misses nothing however long it takes.
 */
@ApplicationScoped
public class HarvestRecords {

  /** Sets that few items are in are looked for in ever longer strides up to this. */
  private static final int LONGEST_STRIDE = 2_000;

  @Inject LatestEntries latest;
  @Inject PublicationLog log;
  @Inject OaiSets sets;
  @Inject OaiIdentifiers identifiers;

  @Inject
  @ConfigProperty(name = "crosswalk.oai.page", defaultValue = "100")
  int usualSize;

  /** The next part of the list; there is a way on only if that leads to another record. */
  HarvestedPage next(Harvest harvest) {
    return next(harvest, usualSize);
  }

  /** The same with parts of this size. */
  HarvestedPage next(Harvest harvest, int pageSize) {
    List<OaiRecord> records = new ArrayList<>();
    List<Long> positions = new ArrayList<>();
    long reached = start(harvest);
    int stride = pageSize + 1;
    boolean more = true;
    while (more && records.size() <= pageSize) {
      List<LatestEntry> entries = entries(harvest, reached, stride);
      more = entries.size() == stride;
      stride = Math.min(2 * stride, LONGEST_STRIDE);
      for (LatestEntry entry : entries) {
        reached = entry.entry().position();
        Optional<OaiRecord> record = record(entry, harvest.set());
        record.ifPresent(records::add);
        if (record.isPresent()) {
          positions.add(reached);
        }
        if (records.size() > pageSize) {
          break;
        }
      }
    }
    if (records.size() <= pageSize) {
      return new HarvestedPage(records, harvest.count(), null);
    }
    return new HarvestedPage(
        records.subList(0, pageSize),
        harvest.count(),
        harvest.at(positions.get(pageSize - 1), harvest.count() + pageSize));
  }

  private long start(Harvest harvest) {
    return harvest.position() == 0 && harvest.from() != null
        ? latest.positionBefore(OaiTime.from(harvest.from()))
        : harvest.position();
  }

  private List<LatestEntry> entries(Harvest harvest, long after, int limit) {
    return latest.after(after, OaiTime.from(harvest.from()), OaiTime.end(harvest.until()), limit);
  }

  /** The one record of this identifier. */
  OaiRecord find(String identifier) {
    return identifiers
        .read(identifier)
        .flatMap(latest::find)
        .flatMap(entry -> record(entry, null))
        .orElseThrow(
            () ->
                new OaiFault(
                    OaiFault.Code.ID_DOES_NOT_EXIST, "There is no item \"" + identifier + "\"."));
  }

  private Optional<OaiRecord> record(LatestEntry entry, @Nullable String set) {
    var item = entry.entry().record();
    boolean current = item.current() && sets.has(set, item);
    boolean deleted = !current && (sets.has(set, item) || !entry.only() && wasIn(set, item.id()));
    return current || deleted
        ? Optional.of(
            new OaiRecord(
                identifiers.of(item.id()),
                entry.loggedAt(),
                deleted && set != null ? List.of(set) : sets.of(item),
                deleted,
                item))
        : Optional.empty();
  }

  private boolean wasIn(@Nullable String set, UUID item) {
    return log.of(item).stream().anyMatch(entry -> sets.has(set, entry.record()));
  }
}
