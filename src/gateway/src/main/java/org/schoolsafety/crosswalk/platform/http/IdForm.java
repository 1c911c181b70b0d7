package org.schoolsafety.crosswalk.platform.http;

/**
 * How an id looks in a request: a UUID (RFC 9562) in full. {@link java.util.UUID#fromString} takes
 * shorter ones too, and then another thing would be meant.
 */
public final class IdForm {

  /** A regular expression for the whole of it. */
  public static final String REGEX = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private IdForm() {}
}
