package org.schoolsafety.crosswalk.platform.jobs;

import java.time.Duration;

/** Something to be done again and again; every bean that is one is run. */
public interface RecurringJob {

  /** Its name, the same for ever: the database remembers by it when it ran. */
  String name();

  /** How long after one run the next begins. */
  Duration every();

  /** Does what there is to do; safe to be cut off and begun anew. */
  void run();
}
