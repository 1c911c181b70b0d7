package org.schoolsafety.crosswalk.conflicts.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.schoolsafety.crosswalk.conflicts.ConflictHistory;
import org.schoolsafety.crosswalk.conflicts.ConflictInItems;
import org.schoolsafety.crosswalk.conflicts.Conflicts;
import org.schoolsafety.crosswalk.conflicts.ReadConflicts;
import org.schoolsafety.crosswalk.platform.pages.PageFrame;
import org.schoolsafety.crosswalk.platform.pages.PageShell;

/** Conflicts, for people. */
@Path("/conflicts")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ConflictPages {

  @Inject PageShell shell;
  @Inject ReadConflicts reads;
  @Inject Conflicts conflicts;
  @Inject ConflictHistory history;
  @Inject ConflictViews views;

  /** All that are open or resolved, newest first. */
  @GET
  @Operation(hidden = true)
  public Response showConflicts(
      @Valid @BeanParam ConflictPageQuery query, @Context Request request) {
    List<ConflictInItems> rows =
        reads.before(query.before(), query.filter(), ConflictPageQuery.SIZE + 1);
    ConflictListView view =
        new ConflictListView(
            query.counted(conflicts.count(query.filter())),
            query.choices(),
            rows.stream()
                .limit(ConflictPageQuery.SIZE)
                .map(row -> views.view(row, List.of()))
                .toList(),
            query.first(),
            query.next(rows));
    PageFrame frame =
        shell.frame("Conflicting guidance", "Items that advise differently, and what was decided.");
    return shell.respond(request, "conflicts/list", frame.at("/conflicts"), view, 0);
  }

  /** One conflict. */
  @GET
  @Path("/{id}")
  @Operation(hidden = true)
  public Response showConflict(@PathParam("id") UUID id, @Context Request request) {
    ConflictView view = views.view(reads.read(id), history.of(id));
    PageFrame frame =
        shell.frame("Conflict: " + view.courseOfAction(), view.description()).at(view.path());
    return shell.respond(
        request, "conflicts/conflict", view.dismissed() ? frame.unlisted() : frame, view, 0);
  }
}
