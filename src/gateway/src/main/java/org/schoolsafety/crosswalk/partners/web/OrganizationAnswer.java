package org.schoolsafety.crosswalk.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.schoolsafety.crosswalk.partners.Organization;
import org.schoolsafety.crosswalk.partners.OrganizationTag;
import org.schoolsafety.crosswalk.partners.Organizations;
import org.schoolsafety.crosswalk.partners.UnknownOrganization;
import org.schoolsafety.crosswalk.platform.http.Conditional;

/** Answers with an organization, as much of it as the caller may see. */
@RequestScoped
public class OrganizationAnswer {

  @Inject Organizations organizations;
  @Inject OwnOrganization own;

  Response read(String id, Request request) {
    Organization found = find(id);
    boolean full = own.isOpenToCaller(id);
    Response response =
        Conditional.get(
            request,
            full ? OrganizationTag.full(found) : OrganizationTag.open(found),
            null,
            () -> Response.ok(full ? full(found) : OrganizationBody.open(found)));
    return Response.fromResponse(response).header(HttpHeaders.VARY, "Authorization").build();
  }

  /** After a write: all of it, with the tag for the next. */
  Response written(Response.Status status, String id) {
    Organization now = find(id);
    return Response.status(status)
        .entity(full(now))
        .tag(new EntityTag(OrganizationTag.full(now)))
        .build();
  }

  private OrganizationBody full(Organization organization) {
    return OrganizationBody.of(organization, organizations.contacts(organization.id()));
  }

  private Organization find(String id) {
    return organizations.find(id).orElseThrow(() -> UnknownOrganization.problem(id));
  }
}
