package org.schoolsafety.crosswalk.feeds.oai;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;

/**
 * What a harvester asks for, and how far it has come. A resumption token is just this and a check
 * sum, so none has to be remembered, none expires, and none that was cut off on its way is taken.
 *
 * @param verb the verb it was begun with
 * @param format in which format
 * @param from logged at this time or later
 * @param until logged at this time or earlier
 * @param set in this set alone
 * @param position after this place in the log
 * @param count how many were listed before
 */
record Harvest(
    OaiVerb verb,
    MetadataFormat format,
    @Nullable String from,
    @Nullable String until,
    @Nullable String set,
    long position,
    long count) {

  private static final String KIND = "oai";
  private static final int PARTS = 7;

  static Harvest of(OaiArguments arguments) {
    String token = arguments.get("resumptionToken");
    if (token != null) {
      return resumed(arguments.verb(), token);
    }
    OaiTime.check(arguments.get("from"), arguments.get("until"));
    return new Harvest(
        arguments.verb(),
        MetadataFormat.of(arguments.required("metadataPrefix")),
        arguments.get("from"),
        arguments.get("until"),
        arguments.get("set"),
        0,
        0);
  }

  /** The same further on. */
  Harvest at(long reached, long listed) {
    return new Harvest(verb, format, from, until, set, reached, listed);
  }

  String token() {
    return Cursor.encodeChecked(
        KIND,
        List.of(
            verb.word(),
            format.prefix(),
            orEmpty(from),
            orEmpty(until),
            orEmpty(set),
            Long.toString(position),
            Long.toString(count)));
  }

  private static Harvest resumed(OaiVerb verb, String token) {
    try {
      List<String> parts = Cursor.decodeChecked(KIND, PARTS, token);
      Harvest harvest =
          new Harvest(
              OaiVerb.of(parts.subList(0, 1)),
              MetadataFormat.of(parts.get(1)),
              orNull(parts.get(2)),
              orNull(parts.get(3)),
              orNull(parts.get(4)),
              Long.parseLong(parts.get(5)),
              Long.parseLong(parts.get(6)));
      OaiTime.check(harvest.from, harvest.until);
      if (harvest.verb == verb) {
        return harvest;
      }
    } catch (ProblemException | OaiFault | NumberFormatException notOurs) {
      throw badToken();
    }
    throw badToken();
  }

  private static OaiFault badToken() {
    return new OaiFault(
        OaiFault.Code.BAD_RESUMPTION_TOKEN,
        "The resumption token is not one that this list gave out; begin the list anew.");
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
