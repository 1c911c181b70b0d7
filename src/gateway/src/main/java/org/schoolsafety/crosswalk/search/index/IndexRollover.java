package org.schoolsafety.crosswalk.search.index;

import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A new index growing beside the live one: either {@link #commit} puts it in its place at one
 * stroke, or closing takes every trace of it away. Searches go on in the live index until then, and
 * so does its projection.
 */
final class IndexRollover implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(IndexRollover.class.getName());

  private final String name;
  private final Instant begun;
  private final Elasticsearch elasticsearch;
  private final SearchIndexes indexes;
  private final IndexProjection projection;
  private long position;
  private boolean committed;

  IndexRollover(
      IndexDefinition definition,
      Instant begun,
      Elasticsearch elasticsearch,
      SearchIndexes indexes,
      IndexProjection projection) {
    this.name =
        "%s-%s-%d".formatted(IndexDefinition.ALIAS, definition.fingerprint(), begun.toEpochMilli());
    this.begun = begun;
    this.elasticsearch = elasticsearch;
    this.indexes = indexes;
    this.projection = projection;
    indexes.startBuilding(name, definition.fingerprint(), begun);
    elasticsearch.send(
        elastic ->
            elastic
                .indices()
                .create(
                    create -> create.index(name).withJson(new StringReader(definition.json()))));
  }

  /** Applies what the log has and this index has not. */
  void catchUp() {
    position = projection.catchUp(name, position);
  }

  /** Puts this index in the live one's place. */
  void commit() {
    elasticsearch.send(elastic -> elastic.indices().refresh(refresh -> refresh.index(name)));
    pointAliasTo(elasticsearch, name);
    indexes.promote(name, begun);
    committed = true;
  }

  @Override
  public void close() {
    if (!committed) {
      LOG.log(Level.WARNING, "The new index {0} is given up; the live one stays", name);
      delete(elasticsearch, name);
      indexes.forget(name);
    }
  }

  /** Moves the alias in one step, so that it never points nowhere. */
  static void pointAliasTo(Elasticsearch elasticsearch, String index) {
    List<Action> actions = new ArrayList<>();
    actions.add(
        Action.of(
            a ->
                a.remove(
                    r ->
                        r.index(IndexDefinition.ALIAS + "-*")
                            .alias(IndexDefinition.ALIAS)
                            .mustExist(false))));
    actions.add(Action.of(a -> a.add(add -> add.index(index).alias(IndexDefinition.ALIAS))));
    elasticsearch.send(
        elastic -> elastic.indices().updateAliases(update -> update.actions(actions)));
  }

  static void delete(Elasticsearch elasticsearch, String index) {
    elasticsearch.send(
        elastic -> elastic.indices().delete(delete -> delete.index(index).ignoreUnavailable(true)));
  }
}
