package org.schoolsafety.crosswalk.platform.contract;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Puts the examples kept under {@code openapi-examples/<operationId>.json} into the contract:
 * member {@code response} for the success, {@code request} for the body sent. Where a success comes
 * in other media types too, {@code responses} has their examples, by media type.
 */
final class ContractExamples {

  private ContractExamples() {}

  static void add(Operation operation) {
    JsonObject example = read(operation.getOperationId());
    if (example == null) {
      return;
    }
    if (operation.getRequestBody() != null && example.containsKey("request")) {
      put(operation.getRequestBody().getContent(), example.get("request"));
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("2") && example.containsKey("response")) {
                put(response.getContent(), example.get("response"));
                putByType(response.getContent(), example.getJsonObject("responses"));
              }
            });
  }

  private static @Nullable JsonObject read(@Nullable String operationId) {
    String file = "/openapi-examples/" + operationId + ".json";
    try (InputStream in = ContractExamples.class.getResourceAsStream(file)) {
      if (in == null) {
        return null;
      }
      try (JsonReader reader = Json.createReader(in)) {
        return reader.readObject();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void put(@Nullable Content content, JsonValue example) {
    if (content != null) {
      for (MediaType media : content.getMediaTypes().values()) {
        media.setExample(plain(example));
      }
    }
  }

  private static void putByType(@Nullable Content content, @Nullable JsonObject examples) {
    if (content != null && examples != null) {
      examples.forEach((type, example) -> content.getMediaType(type).setExample(plain(example)));
    }
  }

  private static @Nullable Object plain(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> plain(value.asJsonObject());
      case ARRAY -> ((JsonArray) value).stream().map(ContractExamples::plain).toList();
      case STRING -> ((JsonString) value).getString();
      case NUMBER ->
          ((JsonNumber) value).isIntegral()
              ? ((JsonNumber) value).longValue()
              : ((JsonNumber) value).doubleValue();
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
    };
  }

  private static Map<String, Object> plain(JsonObject object) {
    Map<String, Object> map = new LinkedHashMap<>();
    object.forEach((name, value) -> map.put(name, plain(value)));
    return map;
  }
}
