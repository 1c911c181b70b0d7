package org.schoolsafety.crosswalk.search.index;

/** The index or the point in time that was asked is not there (any more). */
public class IndexGone extends RuntimeException {

  IndexGone(Throwable cause) {
    super("The index or point in time is not there", cause);
  }
}
