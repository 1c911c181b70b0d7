package org.schoolsafety.crosswalk.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** One transaction around something that wants to be called in one. */
@ApplicationScoped
public class InTransaction {

  /** Does it and commits; a failure rolls everything back. */
  @Transactional
  public <T> T call(Supplier<T> work) {
    return work.get();
  }
}
