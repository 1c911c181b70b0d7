package org.schoolsafety.crosswalk.partners.web;

import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.http.Paging;

/** The query parameters of the people listing. */
public class PeopleQuery extends Paging {

  static final String CURSOR_KIND = "people";

  int first() {
    long first = place(CURSOR_KIND, 0);
    if (first < 0 || first > Integer.MAX_VALUE) {
      throw Cursor.invalid();
    }
    return (int) first;
  }
}
