package org.schoolsafety.crosswalk.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Lets several people do something at the same moment, each on a thread of the server. */
@ApplicationScoped
public class SideBySide {

  /**
   * How it went for one of them.
   *
   * @param value what they got; absent if it failed
   * @param failure why it failed; absent if it did not
   */
  public record Result<T>(@Nullable T value, @Nullable Throwable failure) {

    /** Whether it went well. */
    public boolean wentWell() {
      return failure == null;
    }
  }

  @Resource ManagedThreadFactory threads;

  /** Does all of it at once and returns how each went, in this order. */
  public <T> List<Result<T>> run(List<Callable<T>> tasks) throws InterruptedException {
    CyclicBarrier start = new CyclicBarrier(tasks.size());
    ExecutorService executor = Executors.newFixedThreadPool(tasks.size(), threads);
    try {
      return executor.invokeAll(tasks.stream().map(task -> together(start, task)).toList()).stream()
          .map(SideBySide::resultOf)
          .toList();
    } finally {
      executor.shutdownNow();
    }
  }

  private static <T> Callable<T> together(CyclicBarrier start, Callable<T> task) {
    return () -> {
      start.await();
      return task.call();
    };
  }

  private static <T> Result<T> resultOf(Future<T> done) {
    try {
      return new Result<>(done.get(), null);
    } catch (ExecutionException failed) {
      return new Result<>(null, failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
