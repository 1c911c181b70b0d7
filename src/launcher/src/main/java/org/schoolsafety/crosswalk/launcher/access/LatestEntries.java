package org.schoolsafety.crosswalk.launcher.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the ledger says of the latest files, asked once for all who wait: one by one they would keep
 * the gateway from the very work they wait for.
 */
final class LatestEntries {
  private static final String PAGE = "/api/v1/intake?size=100";
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  /** At most this part of the time is the gateway busy with telling us. */
  private static final int PART = 10;

  private final GatewayClient gateway;
  private volatile Map<String, LedgerEntry> known = Map.of();
  private long due;

  LatestEntries(GatewayClient gateway) {
    this.gateway = gateway;
    this.due = System.nanoTime();
  }

  /**
   * The entry of this id: at once where its outcome is known, otherwise as the ledger has it a
   * moment later; empty where it is not among the latest.
   */
  Optional<LedgerEntry> next(String id) throws InterruptedException {
    Optional<LedgerEntry> settled = settled(id);
    return settled.isPresent() ? settled : afterNextLook(id);
  }

  private synchronized Optional<LedgerEntry> afterNextLook(String id) throws InterruptedException {
    if (settled(id).isEmpty()) {
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      look();
    }
    return Optional.ofNullable(known.get(id));
  }

  private Optional<LedgerEntry> settled(String id) {
    return Optional.ofNullable(known.get(id)).filter(LedgerEntry::finished);
  }

  private void look() throws InterruptedException {
    long begun = System.nanoTime();
    Map<String, LedgerEntry> latest = new HashMap<>();
    for (JsonNode each : gateway.get(PAGE).path("items")) {
      LedgerEntry entry = LedgerEntry.of(each);
      latest.put(entry.id(), entry);
    }
    known = latest;
    long answered = System.nanoTime();
    due = answered + pauseAfter(Duration.ofNanos(answered - begun)).toNanos();
  }

  /** A look that took long because the gateway was away is no reason to look away as long again. */
  static Duration pauseAfter(Duration look) {
    Duration rest = look.multipliedBy(PART - 1);
    Duration atLeast = rest.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : rest;
    return atLeast.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : atLeast;
  }
}
