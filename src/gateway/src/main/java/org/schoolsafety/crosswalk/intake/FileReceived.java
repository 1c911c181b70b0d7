package org.schoolsafety.crosswalk.intake;

import java.util.UUID;

/**
 * A new file is in the ledger and waits for extraction; observe it after the transaction's success.
 *
 * @param id the ledger row
 */
public record FileReceived(UUID id) {}
