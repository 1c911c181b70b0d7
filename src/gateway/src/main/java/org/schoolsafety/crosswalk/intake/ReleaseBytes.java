package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets the same bytes come in again, since what became of this copy is over. */
@ApplicationScoped
public class ReleaseBytes {

  @Inject ReceivedFiles files;

  /** In the transaction that ends it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void of(UUID intake) {
    files.giveUpBytes(intake);
  }
}
