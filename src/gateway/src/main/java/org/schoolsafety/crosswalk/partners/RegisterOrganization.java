package org.schoolsafety.crosswalk.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
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
   * Brings the organization to this state. One that is there already is changed only on the state
   * that the caller has read.
   *
   * @param ifMatch the If-Match header as it was sent
   * @return true if it is new
   */
  @Transactional
  public boolean register(
      String id, OrganizationDescription said, @Nullable String ifMatch, Caller by) {
    requireSound(said);
    if (ifMatch == null && add(id, said, by)) {
      return true;
    }
    IfMatch condition = IfMatch.required(ifMatch);
    Optional<Organization> present = organizations.hold(id);
    condition.requireMatches(present.map(OrganizationTag::full).orElse("none"));
    change(present.orElseThrow(), said, by);
    return false;
  }

  /** Makes sure that type and jurisdiction are known ones. */
  public void requireSound(OrganizationDescription said) {
    taxonomy.require("organization-type", List.of(said.type()));
    Jurisdiction.require(said.jurisdiction());
  }

  /** Adds the organization in the caller's transaction; false if its id is taken. */
  @Transactional
  public boolean add(String id, OrganizationDescription said, Caller by) {
    List<Contact> contacts = said.contacts() == null ? List.of() : said.contacts();
    Organization organization =
        Organization.newcomer(
            id, said.name(), said.type(), said.jurisdiction(), said.url(), clock.instant());
    boolean added = organizations.add(organization, contacts);
    if (added) {
      audit.record(by, "organization-added", "organization/" + id, told(organization));
    }
    return added;
  }

  private void change(Organization present, OrganizationDescription said, Caller by) {
    Organization changed =
        new Organization(
            present.id(),
            said.name(),
            said.type(),
            said.jurisdiction(),
            said.url(),
            clock.instant(),
            present.version(),
            present.retiredAt(),
            present.retirementReason());
    List<Contact> onRecord = organizations.contacts(present.id());
    organizations.change(changed, said.contacts() == null ? onRecord : said.contacts());
    Map<String, String> details = told(changed);
    told(present).forEach((what, before) -> details.put(what + "Before", before));
    audit.record(by, "organization-changed", "organization/" + present.id(), details);
  }

  /** Contacts are people: the trail, which forgets nothing, does not name them. */
  private static Map<String, String> told(Organization organization) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("name", organization.name());
    details.put("type", organization.type());
    details.put("jurisdiction", String.valueOf(organization.jurisdiction()));
    details.put("url", String.valueOf(organization.url()));
    return details;
  }
}
