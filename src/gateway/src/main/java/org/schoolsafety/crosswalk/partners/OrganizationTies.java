package org.schoolsafety.crosswalk.partners;

import java.util.List;

/**
 * What another feature has that needs an organization to stay on record. Each feature that keeps
 * something under an organization's id has one.
 */
public interface OrganizationTies {

  /**
   * Each thing in words for people, for example {@code 3 files in work}; empty if there is none.
   */
  List<String> of(String organization);
}
