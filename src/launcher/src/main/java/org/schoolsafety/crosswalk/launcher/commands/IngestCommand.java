package org.schoolsafety.crosswalk.launcher.commands;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.launcher.access.Candidates;
import org.schoolsafety.crosswalk.launcher.access.Intake;
import org.schoolsafety.crosswalk.launcher.access.IntakeDesk;
import org.schoolsafety.crosswalk.launcher.access.NodeAccess;
import org.schoolsafety.crosswalk.launcher.access.ServiceClient;
import org.schoolsafety.crosswalk.launcher.ingest.BulkIngest;
import org.schoolsafety.crosswalk.launcher.ingest.FilesToSend;
import org.schoolsafety.crosswalk.launcher.ingest.IngestAccount;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ./crosswalk ingest PATH…}: files and whole folders into the gateway, with an account at
 * the end.
 */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Sends files and whole folders to the gateway and waits for what becomes of each.",
      "Sending the same again is harmless: what is in already is skipped (but see --again).",
      "Exit code 0 when every file was extracted, was a duplicate, or was in already; else 1."
    })
public final class IngestCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "Files or folders. In folders, links and hidden files are skipped, and named at the end;",
        "a PATH itself may be either."
      })
  private List<Path> paths = List.of();

  @Option(
      names = "--publisher",
      paramLabel = "ORG",
      description = "The id of the organization that published them.")
  private @Nullable String publisher;

  @Option(
      names = "--publish",
      description = "Publish what is extracted, with the tags its text suggests.")
  private boolean publish;

  @Option(
      names = "--again",
      description =
          "Send once more what is in already but led to nothing (corrupt, quarantined …).")
  private boolean again;

  @Option(
      names = "--rights",
      paramLabel = "TEXT",
      defaultValue = "As stated in the document itself.",
      description = "The rights statement (${DEFAULT-VALUE})")
  private String rights = "";

  @Option(
      names = "--parallel",
      paramLabel = "N",
      defaultValue = "4",
      description = "So many at once (${DEFAULT-VALUE}).")
  private int parallel;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The gateway's address, if it is not the one of this node.")
  private @Nullable URI url;

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws Exception {
    FilesToSend files = FilesToSend.below(paths);
    NodeAccess node = NodeAccess.of(data.directory(), url);
    requireOrganizations(node);
    if (publisher == null) {
      new IntakeDesk(node.as(ServiceClient.OPERATOR)).open();
    }
    BulkIngest ingest =
        new BulkIngest(
            new Intake(node.as(ServiceClient.LOADER)),
            new Candidates(node.as(ServiceClient.VETTING)),
            metadata(),
            publish,
            again,
            Math.max(1, parallel));
    IngestAccount account = ingest.run(files);
    account.print(System.out);
    return account.well() ? 0 : 1;
  }

  private void requireOrganizations(NodeAccess node) throws IOException, InterruptedException {
    List<ServiceClient> without =
        publish
            ? node.withoutOrganization(ServiceClient.LOADER, ServiceClient.VETTING)
            : node.withoutOrganization(ServiceClient.LOADER);
    if (!without.isEmpty()) {
      throw new NodeProblem(new MissingOrganizations(without, data.directory()).advice());
    }
  }

  private ObjectNode metadata() {
    ObjectNode metadata = new ObjectMapper().createObjectNode();
    metadata.put("rights", rights);
    if (publisher != null) {
      metadata.put("publisher", publisher);
    }
    return metadata;
  }
}
