package org.schoolsafety.crosswalk.launcher.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.launcher.access.AuditChain;
import org.schoolsafety.crosswalk.launcher.access.NodeAccess;
import org.schoolsafety.crosswalk.launcher.access.ServiceClient;
import org.schoolsafety.crosswalk.launcher.console.Progress;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./crosswalk verify-audit}: whether the audit trail is still what was written. */
@Command(
    name = "verify-audit",
    mixinStandardHelpOptions = true,
    description = {
      "Recomputes the audit trail's chain of hashes, from the first entry to the last.",
      "It ends with the trail's head. Note it where nobody who rules this machine can change it, and give it to a"
          + " later run by --expect: so a trail that was cut or rewritten as a whole is found too.",
      "Exit code 0 when the trail is intact, else 1."
    })
public final class VerifyAuditCommand implements Callable<Integer> {
  private static final String NOTED = "\\d{1,18}:[0-9a-f]{64}";

  @Option(
      names = "--expect",
      paramLabel = "POSITION:HASH",
      description = "A head that an earlier run printed; the trail must still have it.")
  private @Nullable String expected;

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws Exception {
    if (expected != null && !expected.matches(NOTED)) {
      throw new NodeProblem(
          "--expect takes a head as verify-audit prints it: a position, a colon and a hash of 64 digits.");
    }
    AuditChain chain =
        new AuditChain(NodeAccess.of(data.directory(), null).as(ServiceClient.OPERATOR));
    JsonNode found = chain.begin(expected);
    try (Progress progress = Progress.of("audit entries", position(found, "head"))) {
      progress.reached(position(found, "verified"), position(found, "head"));
      while (AuditChain.goesOn(found)) {
        found = chain.goOn(found, expected);
        progress.reached(position(found, "verified"), position(found, "head"));
      }
    }
    return tell(found);
  }

  private int tell(JsonNode found) {
    if (found.path("intact").asBoolean()) {
      System.out.printf("The audit trail is intact: %d entries.%n", position(found, "verified"));
      if (expected != null) {
        System.out.println("It still has the head that was expected: " + expected);
      }
      System.out.println("Its head is " + AuditChain.noted(found.path("verified")));
      return 0;
    }
    JsonNode broken = found.path("firstBroken");
    System.out.printf(
        "The audit trail is NOT what was written (%s).%n", broken.path("fault").asText());
    System.out.println(broken.path("explanation").asText());
    System.out.println("It holds up to " + AuditChain.noted(found.path("verified")));
    return 1;
  }

  private static long position(JsonNode found, String place) {
    return found.path(place).path("position").asLong();
  }
}
