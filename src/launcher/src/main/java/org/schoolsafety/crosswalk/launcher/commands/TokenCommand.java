package org.schoolsafety.crosswalk.launcher.commands;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.launcher.access.NodeAccess;
import org.schoolsafety.crosswalk.launcher.access.ServiceClient;
import org.schoolsafety.crosswalk.launcher.access.Tokens;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import org.schoolsafety.crosswalk.launcher.node.Surroundings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./crosswalk token ROLE}: a bearer token, and nothing else, on standard output. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Prints a bearer token of a demo user or of a service client.")
public final class TokenCommand implements Callable<Integer> {
  private static final List<String> ROLES =
      List.of(
          "district",
          "peer-center",
          "publisher",
          "reviewer",
          "policy-staff",
          "alert-authority",
          "admin");
  private static final List<String> CLIENTS =
      Stream.of(ServiceClient.values()).map(ServiceClient::id).toList();

  /** Whose token. */
  private static final class Caller {
    @Parameters(paramLabel = "ROLE", description = "The role of the demo user.")
    private @Nullable String role;

    @Option(
        names = "--client",
        paramLabel = "CLIENT",
        description = "A service client instead, e.g. crosswalk-loader.")
    private @Nullable String client;
  }

  @ArgGroup(multiplicity = "1")
  private Caller caller = new Caller();

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws Exception {
    System.out.println(tokens().current());
    return 0;
  }

  private Tokens tokens() {
    if (caller.client != null) {
      check(CLIENTS, caller.client, "service client");
      ServiceClient client = ServiceClient.values()[CLIENTS.indexOf(caller.client)];
      return NodeAccess.of(data.directory(), null).client(client);
    }
    String role = String.valueOf(caller.role);
    check(ROLES, role, "role");
    if (Surroundings.ofThisProcess().production()) {
      throw new NodeProblem(
          "There are no demo users in production (CROSSWALK_PROFILE=production).");
    }
    return NodeAccess.of(data.directory(), null).demoUser(role);
  }

  private static void check(List<String> known, String name, String kind) {
    if (!known.contains(name)) {
      throw new NodeProblem(
          "There is no " + kind + " \"" + name + "\"; there are " + String.join(", ", known) + ".");
    }
  }
}
