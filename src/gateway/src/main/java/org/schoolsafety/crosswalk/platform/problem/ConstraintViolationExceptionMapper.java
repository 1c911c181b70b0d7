package org.schoolsafety.crosswalk.platform.problem;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Bean Validation: every violation at once, each with the field as the caller knows it. */
@Provider
public class ConstraintViolationExceptionMapper
    implements ExceptionMapper<ConstraintViolationException> {

  @Inject ProblemMapping mapping;

  @Override
  public Response toResponse(ConstraintViolationException exception) {
    List<FieldError> errors =
        exception.getConstraintViolations().stream()
            .map(violation -> new FieldError(field(violation), violation.getMessage()))
            .sorted(Comparator.comparing(FieldError::field))
            .toList();
    String detail =
        errors.size() == 1 ? "One field is not valid." : errors.size() + " fields are not valid.";
    return mapping.respond(new ProblemException(ProblemType.INVALID_REQUEST, detail, errors));
  }

  /** The path without the Java method and parameter it started from. */
  private static String field(ConstraintViolation<?> violation) {
    List<String> names = new ArrayList<>();
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() != ElementKind.CONTAINER_ELEMENT) {
        names.add(node.toString());
      }
    }
    int skipped = Math.min(2, names.size() - 1);
    return String.join(".", names.subList(skipped, names.size()));
  }
}
