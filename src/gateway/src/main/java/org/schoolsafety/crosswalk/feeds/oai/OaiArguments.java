package org.schoolsafety.crosswalk.feeds.oai;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of a request, each given once and with a value. */
final class OaiArguments {

  private final OaiVerb verb;
  private final Map<String, String> values;

  private OaiArguments(OaiVerb verb, Map<String, String> values) {
    this.verb = verb;
    this.values = values;
  }

  static OaiArguments of(Map<String, List<String>> given) {
    OaiVerb verb = OaiVerb.of(given.getOrDefault("verb", List.of()));
    Map<String, String> values = new LinkedHashMap<>();
    given.forEach(
        (name, all) -> {
          if (!name.equals("verb")) {
            values.put(name, one(name, all));
          }
        });
    verb.check(values.keySet());
    return new OaiArguments(verb, values);
  }

  OaiVerb verb() {
    return verb;
  }

  /** All but the verb, as they were given. */
  Map<String, String> values() {
    return values;
  }

  @Nullable String get(String name) {
    return values.get(name);
  }

  String required(String name) {
    return values.getOrDefault(name, "");
  }

  private static String one(String name, List<String> all) {
    if (all.size() != 1 || all.get(0).isEmpty()) {
      throw new OaiFault(
          OaiFault.Code.BAD_ARGUMENT,
          "The argument " + name + " is to be given once, with a value.");
    }
    return all.get(0);
  }
}
