package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.changes.ReadChanges;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.web.SavedSearch;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** What terms have to be like beyond their form. */
@ApplicationScoped
public class SubscriptionRules {

  @Inject Taxonomy taxonomy;

  /** The terms, checked. */
  CheckedTerms check(SubscriptionTerms terms) {
    GuidanceQuery question = question(terms.search());
    ChannelKind channel = ChannelKind.of(terms.channel());
    EnumSet<WantedEvent> events = EnumSet.noneOf(WantedEvent.class);
    terms.events().stream().map(WantedEvent::of).forEach(events::add);
    return new CheckedTerms(
        name(terms.name()),
        question,
        SavedSearch.text(question),
        ReadChanges.asksForWords(question),
        channel,
        destination(channel, terms.destination()),
        cadence(channel, terms.cadence()),
        zone(terms.timeZone()),
        events);
  }

  /**
   * The question of a saved search.
   *
   * @throws ProblemException if it is none, or none any more
   */
  public GuidanceQuery question(String search) {
    return SavedSearch.question(search, taxonomy);
  }

  private static String name(String name) {
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw invalid("name", "must be one line without control characters");
    }
    return name.strip();
  }

  private static @Nullable String destination(ChannelKind channel, @Nullable String destination) {
    boolean given = destination != null && !destination.isBlank();
    if (channel == ChannelKind.FEED && given) {
      throw invalid("destination", "is none for a feed: its address is given by the gateway");
    } else if (channel != ChannelKind.FEED && !given) {
      throw invalid("destination", "is required for a webhook and for e-mail");
    }
    return given ? destination.strip() : null;
  }

  private static Cadence cadence(ChannelKind channel, @Nullable String cadence) {
    Cadence chosen = cadence == null ? Cadence.IMMEDIATE : Cadence.of(cadence);
    if (channel != ChannelKind.EMAIL && chosen != Cadence.IMMEDIATE) {
      throw invalid("cadence", "must be immediate for a " + channel.key());
    }
    return chosen;
  }

  private static ZoneId zone(@Nullable String zone) {
    try {
      return zone == null || zone.isBlank() ? ZoneId.of("UTC") : ZoneId.of(zone.strip());
    } catch (DateTimeException unknown) {
      throw invalid("timeZone", "must be a name of the IANA time zone database");
    }
  }

  static ProblemException invalid(String field, String message) {
    return new ProblemException(
        ProblemType.INVALID_REQUEST,
        "The field %s %s.".formatted(field, message),
        List.of(new FieldError(field, message)));
  }
}
