package org.schoolsafety.crosswalk.feeds.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Identifiers of the form {@code oai:host:id}, and the addresses around them. */
@ApplicationScoped
public class OaiIdentifiers {

  @Inject
  @ConfigProperty(name = "crosswalk.public.url", defaultValue = "http://localhost:9080")
  URI gateway;

  /** The identifier of this item. */
  String of(UUID item) {
    return prefix() + item;
  }

  /** The item of this identifier, if it is one of ours. */
  Optional<UUID> read(String identifier) {
    String id = identifier.startsWith(prefix()) ? identifier.substring(prefix().length()) : "";
    return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(id))
        : Optional.empty();
  }

  /** The absolute form of this path. */
  String absolute(String path) {
    return gateway.resolve(path).toString();
  }

  private String prefix() {
    return "oai:" + gateway.getHost() + ":";
  }
}
