/**
 * The door to PostgreSQL: SQL with named parameters through Jdbi, inside the container's
 * transactions.
 *
 * <p>Purpose: connections, transactions, migrations. Public door: an injected {@code
 * org.jdbi.v3.core.Jdbi}. Who may call it: repositories of every feature. The one rule: values go
 * in as parameters, never as text; and only migrations work as the tables' owner.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.database;

import org.jspecify.annotations.NullMarked;
