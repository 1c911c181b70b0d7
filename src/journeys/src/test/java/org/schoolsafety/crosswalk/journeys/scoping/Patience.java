package org.schoolsafety.crosswalk.journeys.scoping;

import io.restassured.response.Response;
import java.util.function.Supplier;

/** Keeps to the limit of requests an address: a journey over every operation comes near it. */
final class Patience {

  private static final int TOO_MANY = 429;
  private static final long MILLIS = 1_000;

  private Patience() {}

  /** The first answer that is about the request, and not about how many there were. */
  static Response answer(Supplier<Response> request) {
    Response answer = request.get();
    while (answer.statusCode() == TOO_MANY) {
      pause(Long.parseLong(answer.header("Retry-After")) * MILLIS);
      answer = request.get();
    }
    return answer;
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
