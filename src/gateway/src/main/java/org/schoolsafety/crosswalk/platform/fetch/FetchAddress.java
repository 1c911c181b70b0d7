package org.schoolsafety.crosswalk.platform.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an address has to be like to be fetched at all (RFC 3986, RFC 9110 section 4.2). */
final class FetchAddress {

  private static final int LAST_PORT = 65_535;

  /** What some programs read as an IPv4 address, in octal or as one number, and others do not. */
  private static final Pattern NUMBERS =
      Pattern.compile("(?:0[xX]\\p{XDigit}*|\\d+)(?:\\.(?:0[xX]\\p{XDigit}*|\\d+))*\\.?");

  private static final Pattern FOUR_NUMBERS =
      Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

  private FetchAddress() {}

  /**
   * The address, made absolute.
   *
   * @param base what it is relative to; null for the first
   * @throws FetchFailedException if it is not http or https, has no host, or carries a password
   */
  static URI check(@Nullable URI base, String text) throws FetchFailedException {
    try {
      URI address = base == null ? URI.create(text) : base.resolve(text);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        throw refused("Only http and https addresses are fetched.");
      } else if (address.getHost() == null) {
        throw refused("The address names no host.");
      } else if (address.getPort() > LAST_PORT) {
        throw refused("There is no port above %d.".formatted(LAST_PORT));
      } else if (isMisleading(address.getHost())) {
        throw refused(
            "An address in numbers is written as four of them, 0 to 255, without leading zeros.");
      } else if (address.getRawUserInfo() != null) {
        throw refused("An address with a user name or password is not fetched.");
      } else if (base != null && base.getScheme().equals("https") && scheme.equals("http")) {
        throw refused("The source redirects from https to http.");
      }
      return address;
    } catch (IllegalArgumentException unreadable) {
      throw refused("This is not an address.");
    }
  }

  /** The last part of the path; {@code document} where there is none. */
  static String fileName(URI address) {
    String path = String.valueOf(address.getPath());
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isBlank() ? "document" : last;
  }

  private static boolean isMisleading(String host) {
    return NUMBERS.matcher(host).matches() && !FOUR_NUMBERS.matcher(host).matches();
  }

  private static FetchFailedException refused(String why) {
    return new FetchFailedException(why, true, null);
  }
}
