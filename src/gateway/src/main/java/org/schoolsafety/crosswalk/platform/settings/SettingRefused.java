package org.schoolsafety.crosswalk.platform.settings;

import org.jspecify.annotations.Nullable;

/** A setting cannot be read, so the gateway does not start: better than to go on without it. */
public final class SettingRefused extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private SettingRefused(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * To be thrown while the gateway starts. It is logged so that the launcher finds it, stops, and
   * tells it.
   *
   * @param message which setting, what is wrong with it, and what it looks like
   */
  public static SettingRefused of(String message, @Nullable Throwable cause) {
    CannotServe.tell(message);
    return new SettingRefused(message, cause);
  }
}
