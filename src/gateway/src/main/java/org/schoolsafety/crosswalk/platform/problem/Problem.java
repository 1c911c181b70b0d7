package org.schoolsafety.crosswalk.platform.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem report as it goes over the wire (RFC 9457).
 *
 * @param type the problem type's address, relative to the gateway
 * @param title the type's summary
 * @param status the HTTP status
 * @param detail what is wrong this time
 * @param instance the path of the request
 * @param requestId the id that the log carries too
 * @param remedy what to do about it
 * @param errors the fields at fault, if any
 * @param extensions further members
 */
@Schema(
    name = "Problem",
    description = "Problem details as of RFC 9457, with the request id and the fields at fault.")
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String requestId,
    String remedy,
    List<FieldError> errors,
    @Schema(hidden = true) Map<String, Object> extensions) {

  /** The media type of every error body. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The report for one occurrence. */
  public static Problem of(
      ProblemType type, String detail, String instance, String requestId, List<FieldError> errors) {
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        detail,
        instance,
        requestId,
        type.remedy(),
        errors,
        Map.of());
  }

  /** The same report with further members. */
  public Problem with(Map<String, Object> members) {
    return new Problem(type, title, status, detail, instance, requestId, remedy, errors, members);
  }

  /** The body, with the extension members beside the standard ones. */
  public JsonObject toJson() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", type)
            .add("title", title)
            .add("status", status)
            .add("detail", detail)
            .add("instance", instance)
            .add("requestId", requestId)
            .add("remedy", remedy);
    if (!errors.isEmpty()) {
      json.add("errors", errorsJson());
    }
    extensions.forEach((name, value) -> json.add(name, valueOf(value)));
    return json.build();
  }

  /** Lists and maps keep their shape, numbers and truth values their kind; all else is text. */
  private static JsonValue valueOf(Object value) {
    if (value instanceof Collection<?> values) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      values.forEach(each -> array.add(valueOf(each)));
      return array.build();
    }
    if (value instanceof Map<?, ?> members) {
      JsonObjectBuilder object = Json.createObjectBuilder();
      members.forEach((name, each) -> object.add(String.valueOf(name), valueOf(each)));
      return object.build();
    }
    if (value instanceof Boolean truth) {
      return truth ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return value instanceof Integer || value instanceof Long
        ? Json.createValue(((Number) value).longValue())
        : Json.createValue(String.valueOf(value));
  }

  private JsonArrayBuilder errorsJson() {
    JsonArrayBuilder array = Json.createArrayBuilder();
    errors.forEach(
        error ->
            array.add(
                Json.createObjectBuilder()
                    .add("field", error.field())
                    .add("message", error.message())));
    return array;
  }
}
