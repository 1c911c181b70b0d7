package org.schoolsafety.crosswalk.vetting.review;

/** As whom somebody acts on a submission. */
public enum Part {
  /** Acts for the organization that sent it. */
  SENDER,
  /** A reviewer of another organization who does not hold it. */
  REVIEWER,
  /** The reviewer who has claimed it. */
  HOLDER,
  /** Anyone else. */
  NONE
}
