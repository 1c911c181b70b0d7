package org.schoolsafety.crosswalk.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Adds an organization, or corrects what is known of one. */
@ApplicationScoped
public class RegisterOrganization {

  @Inject Organizations organizations;
  @Inject Taxonomy taxonomy;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Brings the organization to this state.
   *
   * @return true if it is new
   */
  @Transactional
  public boolean register(
      String id,
      String name,
      String type,
      @Nullable String jurisdiction,
      @Nullable String url,
      Caller by) {
    taxonomy.require("organization-type", List.of(type));
    boolean created =
        organizations.save(new Organization(id, name, type, jurisdiction, url, clock.instant()));
    audit.record(
        by,
        created ? "organization-added" : "organization-changed",
        "organization/" + id,
        Map.of("name", name, "type", type));
    return created;
  }
}
