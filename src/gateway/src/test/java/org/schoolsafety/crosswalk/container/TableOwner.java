package org.schoolsafety.crosswalk.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Works on the tables as their owner: what the gateway's own role must not be able to do. */
@ApplicationScoped
public class TableOwner {

  @Resource(lookup = "jdbc/crosswalk-owner")
  DataSource owner;

  /** SQL as the owner, outside the container's transactions. */
  public Jdbi jdbi() {
    return Jdbi.create(owner);
  }

  /** Runs these statements, in one transaction. */
  public void execute(String... statements) {
    jdbi()
        .useTransaction(
            handle -> {
              for (String statement : statements) {
                handle.execute(statement);
              }
            });
  }
}
