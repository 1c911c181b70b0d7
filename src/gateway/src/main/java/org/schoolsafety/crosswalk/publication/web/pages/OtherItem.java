package org.schoolsafety.crosswalk.publication.web.pages;

import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.Standing;

/**
 * A link to another item.
 *
 * @param title its title
 * @param href its page
 * @param remark what a reader must know of it first; empty while it is current
 */
public record OtherItem(String title, String href, String remark) {

  /** The link to this item; null if there is none. */
  static @Nullable OtherItem of(@Nullable GuidanceRecord item) {
    if (item == null) {
      return null;
    }
    String remark =
        switch (Standing.of(item.status())) {
          case CURRENT -> "";
          case SUPERSEDED -> "has been replaced since, too";
          case WITHDRAWN -> "has been withdrawn since";
        };
    return new OtherItem(item.title(), "/guidance/" + item.id(), remark);
  }
}
