package org.schoolsafety.crosswalk.platform.problem;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** JSON that is well-formed but not of the documented shape. */
@Provider
public class JsonbExceptionMapper implements ExceptionMapper<JsonbException> {

  @Inject ProblemMapping mapping;

  @Override
  public Response toResponse(JsonbException exception) {
    return mapping.respond(JsonFailure.problem(exception));
  }
}
