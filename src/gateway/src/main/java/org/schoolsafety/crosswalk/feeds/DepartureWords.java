package org.schoolsafety.crosswalk.feeds;

import org.schoolsafety.crosswalk.feeds.changes.Departure;

/** Says in a sentence why an item left. */
final class DepartureWords {

  private DepartureWords() {}

  static String of(Departure departure) {
    String title = departure.entry().record().title();
    return switch (departure.why()) {
      case WITHDRAWN -> "\"%s\" was withdrawn: %s".formatted(title, explanation(departure));
      case SUPERSEDED -> "\"%s\" was superseded: %s".formatted(title, explanation(departure));
      case NOT_MATCHING -> "\"%s\" is not among what this feed asks for any more.".formatted(title);
    };
  }

  private static String explanation(Departure departure) {
    return departure.entry().explanation();
  }
}
