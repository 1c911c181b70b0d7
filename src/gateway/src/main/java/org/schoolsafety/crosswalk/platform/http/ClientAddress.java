package org.schoolsafety.crosswalk.platform.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who counts as one caller: an IPv4 address, or an IPv6 network of 64 bits, which is what one
 * subscriber has to choose from (RFC 6177). A port, which some proxies name too, makes no other
 * caller.
 */
final class ClientAddress {

  private static final Pattern IPV4 = Pattern.compile("(\\d+\\.\\d+\\.\\d+\\.\\d+)(?::\\d+)?");
  private static final Pattern IPV6 =
      Pattern.compile("\\[?([0-9a-fA-F:]+:[0-9a-fA-F:.]*)(?:%[^\\]]*)?(?:\\](?::\\d+)?)?");
  private static final int NETWORK_BYTES = 8;

  private ClientAddress() {}

  /** The caller behind this remote address. */
  static String of(String remote) {
    Matcher v4 = IPV4.matcher(remote);
    if (v4.matches()) {
      return v4.group(1);
    }
    Matcher v6 = IPV6.matcher(remote);
    return v6.matches() ? network(v6.group(1)) : remote;
  }

  private static String network(String literal) {
    try {
      byte[] address = InetAddress.getByName(literal).getAddress();
      return address.length == 4
          ? InetAddress.getByAddress(address).getHostAddress()
          : HexFormat.of().formatHex(address, 0, NETWORK_BYTES) + "/64";
    } catch (UnknownHostException noLiteral) {
      return literal;
    }
  }
}
