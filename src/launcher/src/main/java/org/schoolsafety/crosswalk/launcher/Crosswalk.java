package org.schoolsafety.crosswalk.launcher;

import java.io.IOException;
import org.schoolsafety.crosswalk.launcher.access.Refusal;
import org.schoolsafety.crosswalk.launcher.commands.IngestCommand;
import org.schoolsafety.crosswalk.launcher.commands.ReindexCommand;
import org.schoolsafety.crosswalk.launcher.commands.TokenCommand;
import org.schoolsafety.crosswalk.launcher.commands.UpCommand;
import org.schoolsafety.crosswalk.launcher.commands.VerifyAuditCommand;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code ./crosswalk}. */
@Command(
    name = "./crosswalk",
    mixinStandardHelpOptions = true,
    version = "Crosswalk 0.1",
    description = "An open guidance gateway for school safety centers.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "  ./crosswalk test [MAVEN ARGUMENTS]  builds everything and runs every test.",
      "",
      "The command builds what is not built before it runs."
    },
    subcommands = {
      UpCommand.class,
      IngestCommand.class,
      TokenCommand.class,
      ReindexCommand.class,
      VerifyAuditCommand.class
    })
public final class Crosswalk {
  private Crosswalk() {}

  /** Ends with exit code 0, 1 when something did not go well, 2 when the command line was wrong. */
  public static void main(String[] args) {
    CommandLine line = new CommandLine(new Crosswalk());
    line.setExecutionExceptionHandler((failure, command, parsed) -> tell(failure));
    int code = line.execute(args);
    System.exit(code);
  }

  private static String words(Exception failure) {
    return failure instanceof IOException ? failure.toString() : failure.getMessage();
  }

  private static int tell(Exception failure) {
    if (failure instanceof NodeProblem
        || failure instanceof Refusal
        || failure instanceof IOException) {
      System.err.println("crosswalk: " + words(failure));
    } else {
      System.err.println("crosswalk: " + failure);
      failure.printStackTrace(System.err);
    }
    return 1;
  }
}
