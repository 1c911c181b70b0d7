package org.schoolsafety.crosswalk.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.schoolsafety.crosswalk.publication.SourceStanding;

/** Tells an item's page when its source was last looked at. */
@ApplicationScoped
class WatchedStanding implements SourceStanding {

  @Inject SourceChecks checks;

  @Override
  public Optional<LastLook> of(UUID guidance) {
    return checks
        .find(guidance)
        .filter(check -> check.checkedAt() != null)
        .map(check -> new LastLook(check.checkedAt(), check.outcome() == SourceOutcome.UNCHANGED));
  }
}
