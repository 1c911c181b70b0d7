package org.schoolsafety.crosswalk.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.schoolsafety.crosswalk.platform.problem.ProblemResponse;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Reads a query string as browsers mean it (WHATWG URL, section 5.1): a percent sign that begins no
 * escape stands for itself, and characters that browsers send as they are but RFC 3986 does not
 * allow, such as a bar or a brace, are escaped. Without it {@code ?q=100%} would be an error. What
 * cannot be read at all ({@link QueryFault}) is refused here, for every address at once.
 */
public class ReadableQueryFilter extends HttpFilter {

  private static final String ALLOWED = "-._~!$&'()*+,;=:@/?[]";

  /** What every search box calls its words. */
  private static final String WORDS = "q";

  @Inject transient ProblemResponse problems;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String sent = request.getQueryString();
    Optional<String> fault = Optional.ofNullable(sent).flatMap(QueryFault::in);
    if (fault.isPresent()) {
      refuse(request, response, fault.get());
    } else if (sent == null || readable(sent).equals(sent)) {
      chain.doFilter(request, response);
    } else {
      chain.doFilter(new WithQuery(request, readable(sent)), response);
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, String fault)
      throws IOException {
    String words = QueryFault.kept(request.getQueryString(), WORDS);
    problems.writeKeeping(request, response, ProblemType.INVALID_PARAMETER, fault, words);
  }

  /** The same query with every character that may not stand in one escaped. */
  static String readable(String query) {
    StringBuilder readable = new StringBuilder(query.length() + 16);
    for (int at = 0; at < query.length(); at++) {
      char character = query.charAt(at);
      if (isAllowed(character) || beginsEscape(query, at)) {
        readable.append(character);
      } else {
        readable.append("%%%02X".formatted(character & 0xff));
      }
    }
    return readable.toString();
  }

  private static boolean isAllowed(char character) {
    return character < 128
        && (Character.isLetterOrDigit(character) || ALLOWED.indexOf(character) >= 0);
  }

  static boolean beginsEscape(String query, int at) {
    return query.charAt(at) == '%'
        && at + 2 < query.length()
        && Character.digit(query.charAt(at + 1), 16) >= 0
        && Character.digit(query.charAt(at + 2), 16) >= 0;
  }

  private static final class WithQuery extends HttpServletRequestWrapper {
    private final String query;

    WithQuery(HttpServletRequest request, String query) {
      super(request);
      this.query = query;
    }

    @Override
    public String getQueryString() {
      return query;
    }
  }
}
