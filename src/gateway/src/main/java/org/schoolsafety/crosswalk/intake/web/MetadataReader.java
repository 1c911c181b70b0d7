package org.schoolsafety.crosswalk.intake.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.schoolsafety.crosswalk.intake.SubmissionPolicy;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.platform.json.StrictJson;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.JsonFailure;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Reads and checks the metadata part: JSON in UTF-8 (RFC 8259), whatever content type the sender
 * gave it.
 */
@ApplicationScoped
public class MetadataReader {

  private static final int MOST_BYTES = 64 * 1024;

  @Inject Validator validator;
  @Inject SubmissionPolicy policy;

  /**
   * Reads the part.
   *
   * @throws ProblemException if it is not JSON of the documented shape, or a value is not valid
   */
  SubmittedMetadata read(InputStream part) throws IOException {
    byte[] bytes = part.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new ProblemException(
          ProblemType.TOO_LARGE, "The metadata may have at most " + MOST_BYTES + " bytes.");
    }
    SubmittedMetadata metadata = parse(new String(bytes, StandardCharsets.UTF_8));
    validate(metadata);
    policy.requireKnownConcepts(metadata);
    return metadata;
  }

  private static SubmittedMetadata parse(String json) {
    try {
      SubmittedMetadata metadata = StrictJson.strict().fromJson(json, SubmittedMetadata.class);
      if (metadata == null) {
        throw new ProblemException(
            ProblemType.MALFORMED_JSON, "The metadata is null; it has to be an object.");
      }
      return metadata;
    } catch (JsonbException | JsonException unreadable) {
      throw JsonFailure.problem(unreadable, "metadata");
    }
  }

  private void validate(SubmittedMetadata metadata) {
    List<FieldError> errors =
        validator.validate(metadata).stream()
            .map(
                violation ->
                    new FieldError(
                        "metadata." + violation.getPropertyPath(), violation.getMessage()))
            .sorted(Comparator.comparing(FieldError::field))
            .toList();
    if (!errors.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_REQUEST, "The metadata is not valid.", errors);
    }
  }
}
