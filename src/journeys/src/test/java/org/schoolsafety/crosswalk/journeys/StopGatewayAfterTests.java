package org.schoolsafety.crosswalk.journeys;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the gateway that the tests started, once all of them are over. */
public class StopGatewayAfterTests implements LauncherSessionListener {

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    RunningGateway.stop();
  }
}
