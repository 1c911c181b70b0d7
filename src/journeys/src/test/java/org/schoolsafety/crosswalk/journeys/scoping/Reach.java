package org.schoolsafety.crosswalk.journeys.scoping;

/** For whom an operation is, and what the others are answered. */
enum Reach {
  /** For everyone. */
  OPEN(200, 200),
  /** For everyone, but what the path is of has none. */
  OPEN_BUT_NONE(400, 400),
  /** For the organization's own people; for others there is no such thing. */
  HIDDEN(401, 404),
  /** For the organization's own people; that the thing is there is public. */
  OWN(401, 403),
  /** A list in which everyone sees what is their own organization's. */
  OWN_LIST(401, 200),
  /** For all who are signed in; what the body names does not answer. */
  SIGNED_IN_BUT_NONE(401, 422),
  /** For roles that a publisher does not have. */
  OTHER_ROLES(401, 403);

  private final int nobody;
  private final int stranger;

  Reach(int nobody, int stranger) {
    this.nobody = nobody;
    this.stranger = stranger;
  }

  /** What somebody without a token is answered. */
  int nobody() {
    return nobody;
  }

  /** What a publisher of another organization is answered. */
  int stranger() {
    return stranger;
  }
}
