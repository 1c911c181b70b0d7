package org.schoolsafety.crosswalk.vetting.review;

/** As whom somebody acts on a submission. */
public enum Part {
  /** Acts for the organization that sent it. */
  SENDER,
  /** Acts for the publisher of an item about which the gateway itself asks. */
  ADDRESSEE,
  /** A reviewer of another organization who does not hold it. */
  REVIEWER,
  /** The reviewer who has claimed it. */
  HOLDER,
  /** The gateway, where no person acts. */
  GATEWAY,
  /** Anyone else. */
  NONE
}
