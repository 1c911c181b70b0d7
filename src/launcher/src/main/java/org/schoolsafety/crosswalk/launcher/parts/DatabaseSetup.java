package org.schoolsafety.crosswalk.launcher.parts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes roles, databases and schemas that are not there yet. PostgreSQL itself quotes each name and
 * password.
 */
final class DatabaseSetup {
  private final Connection connection;

  DatabaseSetup(Connection connection) {
    this.connection = connection;
  }

  /** The role can log in with that password, whatever it was before. */
  void role(String name, String password) throws SQLException {
    if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
      execute("CREATE ROLE %I LOGIN", name);
    }
    execute("ALTER ROLE %I PASSWORD %L", name, password);
  }

  /** Those roles may connect to it, and nobody else but its owner. */
  void database(String name, String owner, String... others) throws SQLException {
    if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
      execute("CREATE DATABASE %I OWNER %I", name, owner);
    }
    execute("ALTER DATABASE %I OWNER TO %I", name, owner);
    execute("REVOKE ALL ON DATABASE %I FROM PUBLIC", name);
    for (String other : others) {
      execute("GRANT CONNECT ON DATABASE %I TO %I", name, other);
    }
  }

  /** What the one role has made in this database is the other's from here on. */
  void handOver(String from, String to) throws SQLException {
    execute("REASSIGN OWNED BY %I TO %I", from, to);
  }

  void schema(String name, String owner) throws SQLException {
    if (!exists("SELECT 1 FROM pg_namespace WHERE nspname = ?", name)) {
      execute("CREATE SCHEMA %I AUTHORIZATION %I", name, owner);
    }
  }

  private boolean exists(String query, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private void execute(String pattern, String... values) throws SQLException {
    StringBuilder format = new StringBuilder("SELECT format(?");
    for (int i = 0; i < values.length; i++) {
      format.append(", ?::text");
    }
    try (PreparedStatement statement = connection.prepareStatement(format.append(")").toString())) {
      statement.setString(1, pattern);
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 2, values[i]);
      }
      try (ResultSet rows = statement.executeQuery();
          Statement made = connection.createStatement()) {
        rows.next();
        made.execute(rows.getString(1));
      }
    }
  }
}
