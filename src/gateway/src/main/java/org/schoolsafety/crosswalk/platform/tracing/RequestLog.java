package org.schoolsafety.crosswalk.platform.tracing;

import com.ibm.websphere.logging.hpel.LogRecordContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a request's id on every line that its thread logs, as the field {@code ext_requestId}. */
public final class RequestLog {

  private static final String FIELD = "requestId";

  private RequestLog() {}

  /** The id that lines logged now would carry, to be handed on to work that is done later. */
  public static Optional<String> current() {
    return RequestOrigin.current().map(RequestOrigin::requestId);
  }

  /**
   * Does work that a request has left behind, under that request's id.
   *
   * @param requestId absent when it did not come from a request
   */
  public static void during(@Nullable String requestId, Runnable work) {
    if (requestId == null) {
      work.run();
      return;
    }
    begin(requestId);
    try {
      work.run();
    } finally {
      end();
    }
  }

  static void begin(String requestId) {
    LogRecordContext.addExtension(FIELD, requestId);
  }

  static void end() {
    LogRecordContext.removeExtension(FIELD);
  }
}
