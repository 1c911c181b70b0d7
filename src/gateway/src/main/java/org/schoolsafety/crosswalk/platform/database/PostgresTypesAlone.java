package org.schoolsafety.crosswalk.platform.database;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * Jdbi's support of PostgreSQL's types, without what it does with every handle: it makes ready for
 * large objects, and for that asks the catalog for the functions they need, before each of our own
 * statements. We keep no large objects and register no types of our own.
 */
final class PostgresTypesAlone extends PostgresPlugin {

  @Override
  public Handle customizeHandle(Handle handle) {
    return handle;
  }
}
