package org.schoolsafety.crosswalk.feeds.changes;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;

/**
 * Where callers wait for the log to go on: none of them holds a thread, their number is bounded,
 * and a few threads serve all whose time has come.
 */
@ApplicationScoped
@ManagedExecutorDefinition(name = "java:module/concurrent/followers", maxAsync = 16)
public class WaitingRoom {

  @Resource(lookup = "java:module/concurrent/followers")
  ManagedExecutorService executor;

  @Inject ReadChanges changes;

  @Inject
  @ConfigProperty(name = "crosswalk.changes.waiting", defaultValue = "500")
  int seats;

  private final AtomicInteger taken = new AtomicInteger();
  private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

  /** One who waits; called back once, with whether the log went on. */
  private record Waiting(
      long position, GuidanceQuery question, long until, Consumer<Boolean> wake) {}

  /**
   * Takes a seat, to be left by {@link #leave()}.
   *
   * @throws ProblemException {@link ProblemType#UNAVAILABLE} if all are taken
   */
  public void enter() {
    if (taken.incrementAndGet() > seats) {
      leave();
      throw new ProblemException(
              ProblemType.UNAVAILABLE, "Too many clients wait for changes at the moment.")
          .header("Retry-After", "10");
    }
  }

  /** Gives the seat back. */
  public void leave() {
    taken.decrementAndGet();
  }

  /**
   * Calls back, on another thread, when there is something after this position to tell or when the
   * time is over.
   */
  public void await(
      long position, GuidanceQuery question, Duration atMost, Consumer<Boolean> wake) {
    waiting.add(new Waiting(position, question, System.nanoTime() + atMost.toNanos(), wake));
    look();
  }

  void look(@Observes LogHead.Looked looked) {
    look();
  }

  private void look() {
    long now = System.nanoTime();
    for (Waiting one : waiting) {
      boolean arrived = changes.told(one.question()) > one.position();
      if ((arrived || one.until() - now <= 0) && waiting.remove(one)) {
        executor.execute(() -> one.wake().accept(arrived));
      }
    }
  }
}
