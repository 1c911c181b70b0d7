package org.schoolsafety.crosswalk.feeds.changes.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.changes.Change;
import org.schoolsafety.crosswalk.feeds.changes.ChangePage;
import org.schoolsafety.crosswalk.feeds.changes.LogCursor;
import org.schoolsafety.crosswalk.feeds.changes.ReadChanges;
import org.schoolsafety.crosswalk.feeds.changes.WaitingRoom;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;

/**
 * The changes as events to one client. It reads on only when the client has taken what was sent, so
 * a slow one costs no memory; between changes it waits without a thread and says now and then that
 * it is there, which also finds out whether the client still is.
 */
final class ChangeStream {

  private static final Logger LOG = Logger.getLogger(ChangeStream.class.getName());
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final long RECONNECT_MILLIS = 3_000;
  private static final int AT_ONCE = 50;

  private final ReadChanges changes;
  private final WaitingRoom room;
  private final GuidanceQuery question;
  private final SseEventSink sink;
  private final Sse sse;
  private long position;

  ChangeStream(
      ReadChanges changes,
      WaitingRoom room,
      GuidanceQuery question,
      long position,
      SseEventSink sink,
      Sse sse) {
    this.changes = changes;
    this.room = room;
    this.question = question;
    this.position = position;
    this.sink = sink;
    this.sse = sse;
  }

  void begin() {
    OutboundSseEvent hello =
        sse.newEventBuilder().reconnectDelay(RECONNECT_MILLIS).comment("following").build();
    sink.send(hello).whenComplete((done, failure) -> goOn(failure, this::await));
  }

  private void await() {
    room.await(position, question, HEARTBEAT, arrived -> goOn(null, this::tell));
  }

  /** Sends what there is, or a sign of life with the place reached. */
  private void tell() {
    ChangePage page = changes.after(position, question, AT_ONCE);
    position = page.reached();
    CompletionStage<?> sending = CompletableFuture.completedFuture(null);
    for (Change change : page.changes()) {
      sending = sending.thenCompose(before -> sink.send(event(change)));
    }
    sending
        .thenCompose(before -> sink.send(signOfLife()))
        .whenComplete((done, failure) -> goOn(failure, this::await));
  }

  private OutboundSseEvent event(Change change) {
    return sse.newEventBuilder()
        .id(LogCursor.of(change.position()))
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(ChangeBody.class, ChangeBody.of(change))
        .build();
  }

  private OutboundSseEvent signOfLife() {
    return sse.newEventBuilder().id(LogCursor.of(position)).comment("so far").build();
  }

  private void goOn(@Nullable Throwable failure, Runnable next) {
    if (failure != null || sink.isClosed()) {
      end(failure);
      return;
    }
    try {
      next.run();
    } catch (RuntimeException broken) {
      end(broken);
    }
  }

  private void end(@Nullable Throwable failure) {
    LOG.log(Level.FINE, "A stream of changes ended", failure);
    room.leave();
    try {
      sink.close();
    } catch (IOException goneAlready) {
      LOG.log(Level.FINE, "The client has gone", goneAlready);
    }
  }
}
