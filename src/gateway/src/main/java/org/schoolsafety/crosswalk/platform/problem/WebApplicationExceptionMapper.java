package org.schoolsafety.crosswalk.platform.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * What JAX-RS itself refuses: unknown paths, wrong methods, unacceptable types, unparsable path
 * parameters.
 */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

  @Inject ProblemMapping mapping;

  @Override
  public Response toResponse(WebApplicationException exception) {
    Response original = exception.getResponse();
    if (original.getStatus() >= 500 && exception.getCause() != null) {
      return mapping.respond(exception.getCause());
    }
    if (original.getStatus() < 400) {
      return original;
    }
    ProblemType type = ProblemType.ofStatus(original.getStatus());
    ProblemException problem = new ProblemException(type, sentence(type));
    for (String name :
        new String[] {HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, "Retry-After"}) {
      String value = original.getHeaderString(name);
      if (value != null) {
        problem.header(name, value);
      }
    }
    return mapping.respond(problem);
  }

  private static String sentence(ProblemType type) {
    return switch (type) {
      case NOT_FOUND -> "Nothing lives at this address.";
      case METHOD_NOT_ALLOWED -> "This address does not answer that method.";
      case NOT_ACCEPTABLE -> "This address offers none of the media types in your Accept header.";
      case UNSUPPORTED_MEDIA_TYPE -> "This address does not take that content type.";
      default -> type.title() + ".";
    };
  }
}
