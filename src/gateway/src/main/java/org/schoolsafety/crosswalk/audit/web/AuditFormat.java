package org.schoolsafety.crosswalk.audit.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** The forms in which the trail is given out. */
enum AuditFormat {
  JSON(AuditFormat.JSON_TYPE),
  CSV(AuditFormat.CSV_TYPE),
  JSONL(AuditFormat.JSONL_TYPE);

  static final String JSON_TYPE = MediaType.APPLICATION_JSON;
  static final String CSV_TYPE = "text/csv";
  static final String JSONL_TYPE = "application/x-ndjson";

  private final MediaType type;

  AuditFormat(String type) {
    this.type = MediaType.valueOf(type);
  }

  /** What was asked for: by the parameter, or else by the Accept header. */
  static AuditFormat asked(@Nullable String parameter, Request request) {
    if (parameter != null) {
      return valueOf(parameter.toUpperCase(Locale.ROOT));
    }
    MediaType[] types = Arrays.stream(values()).map(each -> each.type).toArray(MediaType[]::new);
    Variant chosen = request.selectVariant(Variant.mediaTypes(types).build());
    return Arrays.stream(values())
        .filter(each -> chosen != null && each.type.isCompatible(chosen.getMediaType()))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_ACCEPTABLE, "The trail comes as JSON, CSV or JSON Lines."));
  }

  /** The media type with its encoding where that is not fixed. */
  String contentType() {
    return this == CSV ? CSV_TYPE + ";charset=UTF-8;header=present" : type.toString();
  }

  /** What a file of it is called. */
  String fileName() {
    return "audit-trail." + name().toLowerCase(Locale.ROOT);
  }
}
