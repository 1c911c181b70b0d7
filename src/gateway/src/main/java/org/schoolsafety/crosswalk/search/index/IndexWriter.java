package org.schoolsafety.crosswalk.search.index;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * Applies log entries to an index. Every write carries its log position as external version, so an
 * entry that is applied twice, or after a later one, changes nothing. An item that a later entry
 * withdraws or supersedes is never put: Elasticsearch remembers the versions of deleted documents
 * for a time only, so a replay that comes late could bring it back for a moment.
 */
@ApplicationScoped
public class IndexWriter {

  private static final Logger LOG = Logger.getLogger(IndexWriter.class.getName());
  private static final int MOST_CHARACTERS = 4_000_000;
  private static final int OLDER_THAN_THERE = 409;
  private static final int NOT_THERE = 404;
  private static final int REFUSED = 400;

  @Inject Elasticsearch elasticsearch;
  @Inject PublicationLog log;
  @Inject GuidanceItems items;
  @Inject Taxonomy taxonomy;

  /** Applies these entries in order and makes them visible to searches. */
  public void apply(String index, List<LogEntry> entries) {
    List<BulkOperation> operations = new ArrayList<>();
    int characters = 0;
    for (LogEntry entry : thatStillCount(entries)) {
      BulkOperation operation = operation(entry);
      operations.add(operation);
      characters += charactersOf(operation);
      if (characters > MOST_CHARACTERS) {
        send(index, operations, Refresh.False);
        operations.clear();
        characters = 0;
      }
    }
    send(index, operations, Refresh.True);
  }

  /** The last entry of each item, without those that show an item which the log took back since. */
  private List<LogEntry> thatStillCount(List<LogEntry> entries) {
    Map<UUID, LogEntry> last = new LinkedHashMap<>();
    entries.forEach(entry -> last.put(entry.guidanceId(), entry));
    Set<UUID> current = log.currentAmong(last.keySet());
    return last.values().stream()
        .filter(entry -> !entry.leavesItemCurrent() || current.contains(entry.guidanceId()))
        .toList();
  }

  private BulkOperation operation(LogEntry entry) {
    return entry.leavesItemCurrent()
        ? put(
            GuidanceDocument.of(
                entry, items.passages(entry.guidanceId(), entry.version()), taxonomy))
        : remove(entry);
  }

  private static int charactersOf(BulkOperation operation) {
    return operation.isIndex() ? ((GuidanceDocument) operation.index().document()).characters() : 0;
  }

  private void send(String index, List<BulkOperation> operations, Refresh refresh) {
    if (operations.isEmpty()) {
      elasticsearch.send(elastic -> elastic.indices().refresh(request -> request.index(index)));
      return;
    }
    BulkRequest request =
        BulkRequest.of(bulk -> bulk.index(index).refresh(refresh).operations(operations));
    BulkResponse answer = elasticsearch.send(elastic -> elastic.bulk(request));
    for (int at = 0; answer.errors() && at < operations.size(); at++) {
      settle(index, operations.get(at), answer.items().get(at), refresh);
    }
  }

  private void settle(
      String index, BulkOperation operation, BulkResponseItem result, Refresh refresh) {
    int status = result.status();
    if (status < 300 || status == OLDER_THAN_THERE || status == NOT_THERE && operation.isDelete()) {
      return;
    }
    if (status != REFUSED || !operation.isIndex()) {
      throw new SearchUnavailable("Elasticsearch did not take " + result.id(), cause(result));
    }
    GuidanceDocument document = (GuidanceDocument) operation.index().document();
    LOG.log(
        Level.SEVERE,
        "The index refused guidance {0}: {1}",
        new Object[] {result.id(), reason(result)});
    if (!document.passages().isEmpty()) {
      send(index, List.of(put(document.withoutPassages())), refresh);
    }
  }

  private static Throwable cause(BulkResponseItem result) {
    return new IllegalStateException(result.status() + " " + reason(result));
  }

  private static String reason(BulkResponseItem result) {
    return result.error() == null ? "no reason given" : String.valueOf(result.error().reason());
  }

  private static BulkOperation put(GuidanceDocument document) {
    return BulkOperation.of(
        bulk ->
            bulk.index(
                item ->
                    item.id(document.id().toString())
                        .version(document.position())
                        .versionType(VersionType.External)
                        .document(document)));
  }

  private static BulkOperation remove(LogEntry entry) {
    return BulkOperation.of(
        bulk ->
            bulk.delete(
                item ->
                    item.id(entry.guidanceId().toString())
                        .version(entry.position())
                        .versionType(VersionType.External)));
  }
}
