package org.schoolsafety.crosswalk.partners;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * From when to when an agreement really held.
 *
 * @param agreement the agreement
 * @param zone where its days begin and end
 */
record AgreementSpan(Agreement agreement, ZoneId zone) {

  /** The last day it held; far ahead for one that goes on. */
  LocalDate lastDay() {
    if (agreement.endedAt() != null) {
      return LocalDate.ofInstant(agreement.endedAt(), zone);
    }
    return agreement.toDay() == null ? LocalDate.MAX : agreement.toDay();
  }

  /** Why it does not hold on this day, to go on a sentence. */
  String inWords(LocalDate day) {
    return switch (agreement.stateOn(day)) {
      case "upcoming" -> "begins on " + agreement.fromDay();
      case "ended" -> "was ended on " + lastDay();
      case "expired" -> "ended on " + agreement.toDay();
      default -> "is in force";
    };
  }
}
