package org.schoolsafety.crosswalk.platform.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A request body that JSON-B cannot read, as the JAX-RS reader reports it. */
@Provider
public class MalformedJsonMapper implements ExceptionMapper<ProcessingException> {

  @Inject ProblemMapping mapping;

  @Override
  public Response toResponse(ProcessingException exception) {
    return JsonFailure.isIn(exception)
        ? mapping.respond(JsonFailure.problem(exception))
        : mapping.respond((Throwable) exception);
  }
}
