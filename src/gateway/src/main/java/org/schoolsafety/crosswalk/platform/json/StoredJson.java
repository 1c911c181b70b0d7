package org.schoolsafety.crosswalk.platform.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.Type;
import java.util.regex.Pattern;

/** Writes and reads the records that the database keeps as {@code jsonb}. */
public final class StoredJson {

  private static final Jsonb JSONB = JsonbBuilder.create();

  private static final String ESCAPED_NUL = "\\u0000";

  /** An escaped NUL whose backslash is not itself escaped. */
  private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

  private StoredJson() {}

  /**
   * The JSON text of this value; absent members are left out. A NUL, which PostgreSQL takes in no
   * text, becomes the replacement character.
   */
  public static String write(Object value) {
    String json = JSONB.toJson(value);
    return json.contains(ESCAPED_NUL) ? NUL.matcher(json).replaceAll("$1\uFFFD") : json;
  }

  /** The value of this class in the JSON text. */
  public static <T> T read(String json, Class<T> type) {
    return JSONB.fromJson(json, type);
  }

  /** The value of this generic type in the JSON text. */
  public static <T> T read(String json, Type type) {
    return JSONB.fromJson(json, type);
  }
}
