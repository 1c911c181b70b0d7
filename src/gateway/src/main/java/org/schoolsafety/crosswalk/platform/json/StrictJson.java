package org.schoolsafety.crosswalk.platform.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * The JSON-B of the HTTP door: a member that the documented shape does not have is refused, since a
 * misspelt one that is ignored loses what the caller meant.
 */
@Provider
public class StrictJson implements ContextResolver<Jsonb> {

  private static final Jsonb STRICT =
      JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

  /** The same for text that does not come as a request body of its own. */
  public static Jsonb strict() {
    return STRICT;
  }

  @Override
  public Jsonb getContext(Class<?> type) {
    return STRICT;
  }
}
