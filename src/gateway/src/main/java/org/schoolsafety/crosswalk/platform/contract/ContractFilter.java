package org.schoolsafety.crosswalk.platform.contract;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Completes the generated contract: every operation gets the error responses that its shape can
 * lead to, each a shared component, and the example that is kept for it.
 */
public class ContractFilter implements OASFilter {

  /**
   * The problem that stands for each status in the contract; sorted, so that each build gives the
   * same.
   */
  private static final SortedMap<String, ProblemType> EXAMPLES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("400", ProblemType.INVALID_PARAMETER),
              Map.entry("401", ProblemType.MISSING_TOKEN),
              Map.entry("403", ProblemType.WRONG_ROLE),
              Map.entry("404", ProblemType.NOT_FOUND),
              Map.entry("406", ProblemType.NOT_ACCEPTABLE),
              Map.entry("409", ProblemType.ALREADY_DECIDED),
              Map.entry("410", ProblemType.WITHDRAWN),
              Map.entry("412", ProblemType.PRECONDITION_FAILED),
              Map.entry("413", ProblemType.TOO_LARGE),
              Map.entry("415", ProblemType.UNSUPPORTED_MEDIA_TYPE),
              Map.entry("416", ProblemType.RANGE_NOT_SATISFIABLE),
              Map.entry("422", ProblemType.SOURCE_NOT_FETCHED),
              Map.entry("428", ProblemType.PRECONDITION_REQUIRED),
              Map.entry("429", ProblemType.TOO_MANY_REQUESTS),
              Map.entry("500", ProblemType.INTERNAL_ERROR),
              Map.entry("501", ProblemType.ACCOUNTS_NOT_MANAGED),
              Map.entry("503", ProblemType.UNAVAILABLE)));

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    Components components = contract.getComponents();
    EXAMPLES.forEach(
        (status, type) -> components.addResponse("Problem" + status, ProblemResponses.of(type)));
    contract
        .getPaths()
        .getPathItems()
        .values()
        .forEach(
            path ->
                path.getOperations()
                    .values()
                    .forEach(operation -> complete(operation, path.getParameters())));
  }

  private static void complete(Operation operation, List<Parameter> shared) {
    boolean parameters =
        has(operation.getParameters()) || has(shared) || operation.getRequestBody() != null;
    boolean inPath = anyInPath(operation.getParameters()) || anyInPath(shared);
    boolean secured = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    if (parameters) {
      refuse(operation, "400");
    }
    if (secured) {
      refuse(operation, "401", "403");
    } else {
      operation.setSecurity(List.of());
    }
    if (inPath) {
      refuse(operation, "404");
    }
    if (operation.getRequestBody() != null) {
      refuse(operation, "413", "415");
    }
    refuse(operation, "406", "429", "500", "503");
    ContractExamples.add(operation);
  }

  private static void refuse(Operation operation, String... statuses) {
    for (String status : statuses) {
      APIResponse reference = OASFactory.createAPIResponse().ref("Problem" + status);
      operation.getResponses().addAPIResponse(status, reference);
    }
  }

  private static boolean has(List<Parameter> parameters) {
    return parameters != null && !parameters.isEmpty();
  }

  private static boolean anyInPath(List<Parameter> parameters) {
    return parameters != null && parameters.stream().anyMatch(p -> p.getIn() == Parameter.In.PATH);
  }
}
