package org.schoolsafety.crosswalk.platform.settings;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Says why the gateway does not start, where the launcher looks: it stops, and tells the rest. */
public final class CannotServe {

  private static final Logger LOG = Logger.getLogger(CannotServe.class.getName());

  private CannotServe() {}

  /**
   * To be called before what ends the start is thrown.
   *
   * @param message what is wrong, and what to do
   */
  public static void tell(String message) {
    LOG.log(Level.SEVERE, "XWALK0001E: {0}", message);
  }
}
