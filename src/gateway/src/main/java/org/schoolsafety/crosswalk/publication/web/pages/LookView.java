package org.schoolsafety.crosswalk.publication.web.pages;

import org.schoolsafety.crosswalk.platform.pages.PlainDate;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;
import org.schoolsafety.crosswalk.publication.SourceStanding;

/**
 * The last look at the item's source.
 *
 * @param day when
 * @param asPublished whether it said then what was published
 */
public record LookView(PlainDate day, boolean asPublished) {

  static LookView of(SourceStanding.LastLook look) {
    return new LookView(PlainDates.of(look.at()), look.asPublished());
  }
}
