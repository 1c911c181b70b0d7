package org.schoolsafety.crosswalk.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * A body of {@code application/x-www-form-urlencoded} (WHATWG URL, section 5.1), read by the rules
 * of a query string. RESTEasy's own reader fails at what it cannot decode, and reads on for ever.
 */
public final class FormBody {

  /** Bytes; arguments in an address could not be longer. */
  private static final int LONGEST = 16_384;

  private FormBody() {}

  /**
   * The values of each name, in their order.
   *
   * @throws ProblemException {@link ProblemType#TOO_LARGE} for more than 16 KiB, {@link
   *     ProblemType#INVALID_REQUEST} for what cannot be read
   */
  public static Map<String, List<String>> read(InputStream body) {
    String sent = bytes(body);
    QueryFault.in(sent)
        .ifPresent(
            fault -> {
              throw new ProblemException(
                  ProblemType.INVALID_REQUEST,
                  fault.replaceFirst("[Qq]uery parameter", "form field"));
            });
    return values(sent, part -> QueryFault.text(part).orElse(""));
  }

  /** The values of each name of a query, in their order, as this decodes its parts. */
  public static Map<String, List<String>> values(String query, UnaryOperator<String> decode) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        values
            .computeIfAbsent(decode.apply(parts[0]), name -> new ArrayList<>())
            .add(decode.apply(parts.length < 2 ? "" : parts[1]));
      }
    }
    return values;
  }

  /** Each byte as one character, as the server hands on a query. */
  private static String bytes(InputStream body) {
    try {
      byte[] sent = body.readNBytes(LONGEST + 1);
      if (sent.length > LONGEST) {
        throw new ProblemException(
            ProblemType.TOO_LARGE,
            "The form is longer than %,d bytes; no request here needs as much.".formatted(LONGEST));
      }
      return new String(sent, StandardCharsets.ISO_8859_1);
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }
}
