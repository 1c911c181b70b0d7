package org.schoolsafety.crosswalk.security;

import jakarta.enterprise.context.RequestScoped;

/** The caller of the request being served. */
@RequestScoped
public class CurrentCaller {

  private Caller caller = Caller.ANONYMOUS;

  /** Who calls; {@link Caller#ANONYMOUS} without a token. */
  public Caller get() {
    return caller;
  }

  void set(Caller verified) {
    caller = verified;
  }
}
