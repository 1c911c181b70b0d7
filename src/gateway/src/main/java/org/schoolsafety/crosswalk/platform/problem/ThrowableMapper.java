package org.schoolsafety.crosswalk.platform.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Everything nobody expected: logged whole, answered without a word of the inside. */
@Provider
public class ThrowableMapper implements ExceptionMapper<Throwable> {

  @Inject ProblemMapping mapping;

  @Override
  public Response toResponse(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException problem) {
        return mapping.respond(problem);
      }
    }
    return mapping.respond(failure);
  }
}
