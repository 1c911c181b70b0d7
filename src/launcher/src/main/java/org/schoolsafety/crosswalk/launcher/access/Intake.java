package org.schoolsafety.crosswalk.launcher.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/** The way in: sends files and follows what becomes of them. */
public final class Intake {
  private static final String PATH = "/api/v1/intake";

  private final GatewayClient gateway;
  private final LatestEntries latest;

  public Intake(GatewayClient gateway) {
    this.gateway = gateway;
    this.latest = new LatestEntries(gateway);
  }

  /**
   * The entry of those very bytes under that name, when they are in already. The same bytes under
   * another name are another file: they are sent, and the ledger calls them a duplicate.
   */
  public Optional<LedgerEntry> find(String sha256, Path file) throws InterruptedException {
    String name = bare(String.valueOf(file.getFileName()));
    JsonNode items = gateway.get(PATH + "?sha256=" + sha256 + "&size=100").path("items");
    for (JsonNode each : items) {
      LedgerEntry entry = LedgerEntry.of(each);
      if (bare(entry.fileName()).equals(name)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** A name without what the gateway may have replaced in it. */
  static String bare(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /**
   * Sends a file; when the line breaks, looks first whether it has arrived before it is sent again.
   *
   * @param earlier the entry of the same file that was there before, if any
   */
  public LedgerEntry send(
      Path file, String sha256, JsonNode metadata, Optional<LedgerEntry> earlier)
      throws InterruptedException {
    boolean[] tried = {false};
    return gateway
        .patience()
        .until(
            () -> {
              if (tried[0]) {
                Optional<LedgerEntry> arrived = find(sha256, file);
                if (arrived.isPresent() && !sameEntry(arrived, earlier)) {
                  return arrived.get();
                }
              }
              tried[0] = true;
              return LedgerEntry.of(gateway.sendOnce(PATH, metadata, file));
            });
  }

  private static boolean sameEntry(Optional<LedgerEntry> one, Optional<LedgerEntry> other) {
    return one.map(LedgerEntry::id).equals(other.map(LedgerEntry::id));
  }

  /**
   * Of what this entry is a duplicate, in words: the other's name, if we may see it, and its id.
   */
  public String original(LedgerEntry duplicate) throws InterruptedException {
    String id = duplicate.duplicateOf();
    if (id.isEmpty()) {
      return "of what another organization sent";
    }
    try {
      String name = LedgerEntry.of(gateway.get(PATH + "/" + id)).fileName();
      return "of %s (ledger entry %s)".formatted(name, id);
    } catch (Refusal notOurs) {
      return "of ledger entry " + id;
    }
  }

  /** Waits until the ledger states the outcome. */
  public LedgerEntry settled(LedgerEntry entry, Duration longest) throws InterruptedException {
    LedgerEntry now = entry;
    long deadline = System.nanoTime() + longest.toNanos();
    while (!now.finished()) {
      if (System.nanoTime() > deadline) {
        throw new NodeProblem(
            "no outcome after "
                + longest.toMinutes()
                + " minutes (ledger entry "
                + entry.id()
                + ")");
      }
      now = next(entry.id());
    }
    return now;
  }

  private LedgerEntry next(String id) throws InterruptedException {
    Optional<LedgerEntry> among = latest.next(id);
    return among.isPresent() ? among.get() : LedgerEntry.of(gateway.get(PATH + "/" + id));
  }
}
