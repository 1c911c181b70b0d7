package org.schoolsafety.crosswalk.platform.problem;

import java.util.Locale;

/**
 * The catalogue of problem types (RFC 9457, section 3.1.1). Each is documented at {@code
 * /problems/<slug>}; its URI is relative to the gateway and permanent.
 */
public enum ProblemType {
  UNKNOWN_PARAMETER(
      400, "Unknown query parameter", "Remove the parameter or correct its spelling."),
  INVALID_PARAMETER(400, "Invalid parameter value", "Send a value of the documented form."),
  UNKNOWN_CONCEPT(400, "Unknown taxonomy concept", "Use a notation listed under /api/v1/taxonomy."),
  INVALID_CURSOR(
      400, "Invalid cursor", "Start again without a cursor and follow the next links as given."),
  MALFORMED_JSON(400, "Malformed JSON", "Send well-formed JSON of the documented shape."),
  INVALID_REQUEST(400, "Invalid request", "Correct the fields named in errors and send it again."),
  MALFORMED_UPLOAD(
      400,
      "Malformed upload",
      "Send multipart/form-data with one file part and one metadata part."),
  MISSING_TOKEN(
      401, "A bearer token is needed", "Send Authorization: Bearer with a token of the realm."),
  INVALID_TOKEN(401, "The bearer token is not valid", "Get a new token; it may have expired."),
  WRONG_ROLE(
      403, "Your role does not allow this", "Ask an administrator for one of the roles named."),
  DEMO_ACCOUNT_REFUSED(
      403, "Demo accounts are refused in production", "Use an account of your own organization."),
  CONFLICT_OF_INTEREST(
      403, "Conflict of interest", "A reviewer of another organization has to decide."),
  OTHER_ORGANIZATION(403, "Not your organization", "Act for your own organization only."),
  AGREEMENT_NOT_IN_FORCE(
      403,
      "No agreement is in force",
      "Have the agreement renewed by those whom detail names, then send it again."),
  ORGANIZATION_RETIRED(
      403,
      "The organization is retired",
      "Have an administrator reinstate it, or send on behalf of the organization that followed it."),
  NOT_FOUND(404, "Not found", "Check the address; nothing lives there."),
  METHOD_NOT_ALLOWED(405, "Method not allowed", "Use a method named in the Allow header."),
  NOT_ACCEPTABLE(406, "Not acceptable", "Ask for a media type that this address offers."),
  ALREADY_DECIDED(409, "Already decided", "Read the candidate to see the decision on record."),
  CONFLICT(
      409,
      "Conflict with the present state",
      "Read the resource again and repeat on its present state."),
  WITHDRAWN(410, "Withdrawn", "Remove any copy you keep; see the reason and the replacement."),
  ADDRESS_REVOKED(
      410,
      "This address was revoked",
      "Take it out of your reader; whoever owns the subscription can make a new one."),
  PRECONDITION_FAILED(
      412, "Precondition failed", "Read the resource again and repeat with its ETag."),
  TOO_LARGE(413, "Too large", "Send a smaller file or ask the operator to raise the limit."),
  UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type", "Send the documented content type."),
  RANGE_NOT_SATISFIABLE(416, "Range not satisfiable", "Ask for a range within the length given."),
  SOURCE_NOT_FETCHED(
      422,
      "The address could not be fetched",
      "Name a public http or https address that answers with the document, or send the file."),
  DESTINATION_REFUSED(
      422,
      "The destination does not take it",
      "Name a destination that answers the signed verification with a status of 200 to 299."),
  PRECONDITION_REQUIRED(
      428,
      "A precondition is needed",
      "Read the resource and repeat with its ETag in an If-Match header."),
  TOO_MANY_REQUESTS(
      429, "Too many requests", "Wait for the seconds in Retry-After, then go on more slowly."),
  INTERNAL_ERROR(
      500,
      "Something failed on our side",
      "Try again; if it stays, tell the operator the request id."),
  ACCOUNTS_NOT_MANAGED(
      501,
      "Accounts are not managed from here",
      "Create the accounts at your identity provider, or have the operator set CROSSWALK_IDENTITY_ADMIN_URL, CROSSWALK_IDENTITY_ADMIN_CLIENT and CROSSWALK_IDENTITY_ADMIN_SECRET."),
  MAIL_NOT_CONFIGURED(
      501,
      "No mail goes out from here",
      "Choose another channel, or have the operator set CROSSWALK_SMTP_URL and CROSSWALK_MAIL_FROM."),
  UNAVAILABLE(503, "Temporarily unavailable", "Try again after the seconds in Retry-After.");

  private final int status;
  private final String title;
  private final String remedy;

  ProblemType(int status, String title, String remedy) {
    this.status = status;
    this.title = title;
    this.remedy = remedy;
  }

  /** The HTTP status that goes with this type. */
  public int status() {
    return status;
  }

  /** A short summary, the same for every occurrence. */
  public String title() {
    return title;
  }

  /** What the caller can do about it. */
  public String remedy() {
    return remedy;
  }

  /** The last part of the type's address, for example {@code unknown-parameter}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type URI as it stands in a body. */
  public String uri() {
    return "/problems/" + slug();
  }

  /** The type that best tells an HTTP status which has no better one. */
  public static ProblemType ofStatus(int status) {
    return switch (status) {
      case 401 -> MISSING_TOKEN;
      case 403 -> WRONG_ROLE;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 409 -> CONFLICT;
      case 410 -> WITHDRAWN;
      case 412 -> PRECONDITION_FAILED;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 416 -> RANGE_NOT_SATISFIABLE;
      case 428 -> PRECONDITION_REQUIRED;
      case 429 -> TOO_MANY_REQUESTS;
      case 503 -> UNAVAILABLE;
      default -> status >= 500 ? INTERNAL_ERROR : INVALID_REQUEST;
    };
  }
}
