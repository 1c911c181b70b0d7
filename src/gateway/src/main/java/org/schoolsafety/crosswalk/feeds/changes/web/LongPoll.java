package org.schoolsafety.crosswalk.feeds.changes.web;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.schoolsafety.crosswalk.feeds.changes.ChangePage;
import org.schoolsafety.crosswalk.feeds.changes.ReadChanges;
import org.schoolsafety.crosswalk.feeds.changes.WaitingRoom;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;

/** Answers with a page of changes once there is one, or with an empty page when time is over. */
final class LongPoll {

  private final ReadChanges changes;
  private final WaitingRoom room;
  private final GuidanceQuery question;
  private final int limit;
  private long position;

  LongPoll(
      ReadChanges changes, WaitingRoom room, GuidanceQuery question, long position, int limit) {
    this.changes = changes;
    this.room = room;
    this.question = question;
    this.position = position;
    this.limit = limit;
  }

  ChangePage read() {
    return changes.after(position, question, limit);
  }

  static Response.ResponseBuilder answer(ChangePage page) {
    return Response.ok(ChangeList.of(page)).header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  void answerWithin(Duration wait, AsyncResponse answer) {
    ChangePage page = read();
    if (hasSomething(page)) {
      answer.resume(answer(page).build());
      return;
    }
    room.enter();
    awaitUntil(System.nanoTime() + wait.toNanos(), page, answer);
  }

  /** What others publish that the filters keep out moves the place on, but is no answer yet. */
  private void awaitUntil(long end, ChangePage page, AsyncResponse answer) {
    position = page.reached();
    Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    room.await(position, question, left, arrived -> wake(end, arrived, answer));
  }

  private void wake(long end, boolean arrived, AsyncResponse answer) {
    try {
      ChangePage page = read();
      if (arrived && !hasSomething(page)) {
        awaitUntil(end, page, answer);
        return;
      }
      room.leave();
      answer.resume(answer(page).build());
    } catch (RuntimeException failure) {
      room.leave();
      answer.resume(failure);
    }
  }

  private static boolean hasSomething(ChangePage page) {
    return !page.changes().isEmpty() || page.more();
  }
}
