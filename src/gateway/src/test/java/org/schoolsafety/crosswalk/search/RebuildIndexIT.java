package org.schoolsafety.crosswalk.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.search.index.IndexPosition;
import org.schoolsafety.crosswalk.search.index.RebuildIndex;
import org.schoolsafety.crosswalk.search.index.SearchIndex;
import org.schoolsafety.crosswalk.security.Caller;

/** Asking for a rebuild is a privileged act. */
@ExtendWith(ArquillianExtension.class)
class RebuildIndexIT {

  @Inject RebuildIndex rebuild;
  @Inject IndexPosition position;
  @Inject Jdbi jdbi;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(RebuildIndexIT.class);
  }

  @Test
  void who_asked_when_and_for_which_index_is_on_record() {
    SearchIndex live = Eventually.get("an index", position::refresh);
    Caller admin = Callers.adminOf("test-center");

    rebuild.request(admin);

    List<Map<String, Object>> entries = auditOf(admin);
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0))
        .containsEntry("act", "index-rebuild-requested")
        .containsEntry("subject", "search-index/" + live.name())
        .containsEntry("organization", "test-center")
        .containsKey("at");
  }

  private List<Map<String, Object>> auditOf(Caller caller) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from audit_entry where caller = :caller")
                .bind("caller", caller.username())
                .mapToMap()
                .list());
  }
}
