package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When published guidance is to be looked at again. */
@ApplicationScoped
public class ReviewDates {

  @Inject
  @ConfigProperty(name = "crosswalk.review.months", defaultValue = "36")
  int months;

  /** A record that was confirmed at this time, with the next day. */
  GuidanceRecord renewed(GuidanceRecord record, Instant at) {
    return record.next().confirmed(at.atZone(ZoneOffset.UTC).toLocalDate().plusMonths(months), at);
  }

  /** The record with its day: the one that vetting gave it, or else so many months after. */
  GuidanceRecord dated(GuidanceRecord record) {
    LocalDate published = record.updated().atZone(ZoneOffset.UTC).toLocalDate();
    return record.reviewBy() == null
        ? record.next().reviewedBy(published.plusMonths(months))
        : record;
  }
}
