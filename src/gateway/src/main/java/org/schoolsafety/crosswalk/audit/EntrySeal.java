package org.schoolsafety.crosswalk.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hash of an entry: SHA-256 of its JSON without the member {@code hash}, in the canonical form
 * of RFC 8785 (members sorted, no space). Anyone can compute it from a line of the export.
 */
public final class EntrySeal {

  private EntrySeal() {}

  /** The hash that this entry has to have, in lower-case hexadecimal. */
  public static String of(AuditEntry entry) {
    Map<String, JsonValue> members = members(entry);
    members.remove("hash");
    return HexFormat.of().formatHex(sha256(object(members).toString()));
  }

  /** The entry in canonical form, one line; absent members are left out. */
  public static String line(AuditEntry entry) {
    return object(members(entry)).toString();
  }

  private static Map<String, JsonValue> members(AuditEntry entry) {
    Map<String, JsonValue> members = new TreeMap<>();
    members.put("position", Json.createValue(entry.position()));
    members.put("at", Json.createValue(entry.at()));
    members.put("caller", Json.createValue(entry.caller()));
    members.put("serviceClient", entry.serviceClient() ? JsonValue.TRUE : JsonValue.FALSE);
    members.put("organization", Json.createValue(entry.organization()));
    members.put("act", Json.createValue(entry.act()));
    members.put("subject", Json.createValue(entry.subject()));
    members.put("details", entry.details());
    members.put("previous", Json.createValue(entry.previous()));
    members.put("hash", Json.createValue(entry.hash()));
    if (entry.address() != null) {
      members.put("address", Json.createValue(entry.address()));
    }
    if (entry.request() != null) {
      members.put("request", Json.createValue(entry.request()));
    }
    return members;
  }

  private static JsonObject object(Map<String, JsonValue> members) {
    JsonObjectBuilder inOrder = Json.createObjectBuilder();
    new TreeMap<>(members).forEach((name, value) -> inOrder.add(name, sorted(value)));
    return inOrder.build();
  }

  private static JsonValue sorted(JsonValue value) {
    return value.getValueType() == JsonValue.ValueType.OBJECT
        ? object(value.asJsonObject())
        : value;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
