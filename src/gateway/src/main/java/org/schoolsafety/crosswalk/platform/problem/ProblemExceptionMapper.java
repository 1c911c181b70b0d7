package org.schoolsafety.crosswalk.platform.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Our own refusals. */
@Provider
public class ProblemExceptionMapper implements ExceptionMapper<ProblemException> {

  @Inject ProblemMapping mapping;

  @Override
  public Response toResponse(ProblemException exception) {
    return mapping.respond(exception);
  }
}
