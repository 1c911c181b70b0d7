package org.schoolsafety.crosswalk.feeds.changes.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.changes.LogCursor;
import org.schoolsafety.crosswalk.feeds.changes.ReadChanges;
import org.schoolsafety.crosswalk.feeds.changes.WaitingRoom;
import org.schoolsafety.crosswalk.platform.http.Conditional;
import org.schoolsafety.crosswalk.search.KnownPublishers;
import org.schoolsafety.crosswalk.search.query.Editions;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.web.FilterParameters;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** The publication log, for machines that keep a copy. */
@Path("/api/v1/changes")
@RequestScoped
@PermitAll
@Tag(
    name = "Feeds",
    description = "The library for feed readers and harvesters. No account needed.")
public class ChangesResource {

  @Inject ReadChanges changes;
  @Inject WaitingRoom room;
  @Inject Taxonomy taxonomy;
  @Inject KnownPublishers knownPublishers;

  /** A stretch of the log; with {@code wait}, as soon as there is one. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listChanges",
      summary = "Follow what is published, revised, superseded, withdrawn and restored",
      description =
          "Begin without after, apply the items in order (a record replaces your copy, a tombstone"
              + " removes it), keep next, go on with it. Complete from the beginning, safe to"
              + " repeat, never out of order. An item that leaves what the filters ask for shows as"
              + " a tombstone; an item that is not current now is shown by tombstones alone, also"
              + " at its earlier entries. All editions of an item are told unless editions is"
              + " preferred. With words to find (q) an item is told of at its last entry only. With"
              + " Accept: text/event-stream the same comes as Server-Sent Events that do not end:"
              + " one change an event, its id the cursor, so that Last-Event-ID goes on where a"
              + " connection broke; limit and wait have no meaning there. Links are relative:"
              + " resolve them against the address you asked (RFC 3986). Webhooks, mails and feeds,"
              + " which are read elsewhere, have absolute ones.")
  @APIResponse(
      responseCode = "200",
      description = "The changes after the cursor",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ChangeList.class)),
        @Content(
            mediaType = MediaType.SERVER_SENT_EVENTS,
            schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  public void listChanges(
      @BeanParam ChangeParameters parameters,
      @Context UriInfo address,
      @Context Request request,
      @Suspended AsyncResponse answer) {
    GuidanceQuery question = question(parameters);
    LongPoll poll =
        new LongPoll(
            changes, room, question, LogCursor.position(parameters.after), parameters.limit());
    if (parameters.longestWait().isZero()) {
      String tag = ChangeTag.of(changes.told(question), address.getRequestUri());
      answer.resume(
          Conditional.get(
              request, tag, null, Conditional.ALWAYS_ASK, () -> LongPoll.answer(poll.read())));
    } else {
      poll.answerWithin(parameters.longestWait(), answer);
    }
  }

  /** The same as events, for as long as the client listens. */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(hidden = true)
  public void followChanges(
      @BeanParam FilterParameters filters,
      @QueryParam("after") @Nullable String after,
      @HeaderParam("Last-Event-ID") @Nullable String last,
      @Context HttpServletResponse response,
      @Context SseEventSink sink,
      @Context Sse sse) {
    GuidanceQuery question = question(filters);
    long position = LogCursor.position(last == null || last.isEmpty() ? after : last);
    changes.after(position, question, 1);
    room.enter();
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    new ChangeStream(changes, room, question, position, sink, sse).begin();
  }

  private GuidanceQuery question(FilterParameters filters) {
    GuidanceQuery question = filters.toFilter(taxonomy, Editions.ALL);
    knownPublishers.require(question.allowed(Filter.PUBLISHER));
    return question;
  }
}
