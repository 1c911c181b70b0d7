package org.schoolsafety.crosswalk.platform.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.Type;

/** Writes and reads the records that the database keeps as {@code jsonb}. */
public final class StoredJson {

  private static final Jsonb JSONB = JsonbBuilder.create();

  private StoredJson() {}

  /** The JSON text of this value; absent members are left out. */
  public static String write(Object value) {
    return JSONB.toJson(value);
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
