package org.schoolsafety.crosswalk.platform.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.schoolsafety.crosswalk.platform.problem.Problem;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** The shared error responses of the contract. */
final class ProblemResponses {

  private ProblemResponses() {}

  static APIResponse of(ProblemType type) {
    return OASFactory.createAPIResponse()
        .description(type.title() + ". " + type.remedy())
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("Problem"))
                        .example(example(type))));
  }

  private static Map<String, Object> example(ProblemType type) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", type.uri());
    body.put("title", type.title());
    body.put("status", type.status());
    body.put("detail", type.title() + ".");
    body.put("instance", "/api/v1/guidance");
    body.put("requestId", "5f0c2c1e-6f0e-4a54-9d0b-1c1f6f1f8a10");
    body.put("remedy", type.remedy());
    return body;
  }
}
