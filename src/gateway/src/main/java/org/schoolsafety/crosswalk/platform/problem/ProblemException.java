package org.schoolsafety.crosswalk.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by any layer to refuse a request; becomes a problem report (RFC 9457) at the HTTP door.
 * Unchecked on purpose: it also rolls back the transaction it passes through.
 */
public class ProblemException extends RuntimeException {

  private final ProblemType type;
  private final List<FieldError> errors;
  private final Map<String, Object> extensions = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private transient @Nullable ProblemPage page;

  /** A problem of this type; {@code detail} is the sentence for this occurrence. */
  public ProblemException(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  /** A problem that names the fields at fault. */
  public ProblemException(ProblemType type, String detail, List<FieldError> errors) {
    super(detail);
    this.type = type;
    this.errors = List.copyOf(errors);
  }

  /** Adds an extension member to the body (RFC 9457, section 3.2). */
  public ProblemException with(String member, Object value) {
    extensions.put(member, value);
    return this;
  }

  /** Adds a header to the response, for example {@code Retry-After}. */
  public ProblemException header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Shows people this page instead of the usual one. */
  public ProblemException shownOn(ProblemPage own) {
    page = own;
    return this;
  }

  public ProblemType type() {
    return type;
  }

  public List<FieldError> errors() {
    return errors;
  }

  public Map<String, Object> extensions() {
    return extensions;
  }

  public Map<String, String> headers() {
    return headers;
  }

  /** The page for people, where there is a better one than the usual. */
  @Nullable ProblemPage page() {
    return page;
  }
}
