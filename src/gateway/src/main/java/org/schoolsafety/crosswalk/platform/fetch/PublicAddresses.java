package org.schoolsafety.crosswalk.platform.fetch;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import inet.ipaddr.IPAddressString;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.schoolsafety.crosswalk.platform.settings.SettingRefused;

/**
 * Looks names up and gives out public addresses only. The connection is made to what this gave out,
 * so a name that changes its answer between check and connect (DNS rebinding) gains nothing.
 */
final class PublicAddresses implements DnsResolver {

  /** The special-purpose blocks of RFC 6890 and its successors that no public source lives in. */
  private static final List<IPAddress> NOT_PUBLIC =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              "::/96",
              "::ffff:0:0/96",
              "64:ff9b::/96",
              "64:ff9b:1::/48",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20",
              "5f00::/16",
              "fc00::/7",
              "fe80::/10",
              "fec0::/10",
              "ff00::/8")
          .map(PublicAddresses::block)
          .toList();

  private final List<IPAddress> allowed;
  private final DnsResolver names;

  /**
   * @param allowed blocks that may be fetched from although they are not public; for an intranet
   *     that the operator trusts
   */
  PublicAddresses(List<String> allowed) {
    this(allowed, SystemDefaultDnsResolver.INSTANCE);
  }

  /**
   * The same, of what the operator set.
   *
   * @throws SettingRefused if that cannot be read
   */
  static PublicAddresses trusting(List<String> allowed, String setting) {
    try {
      return new PublicAddresses(allowed);
    } catch (IllegalArgumentException unreadable) {
      throw SettingRefused.of(setting + " cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  PublicAddresses(List<String> allowed, DnsResolver names) {
    this.allowed = allowed.stream().map(PublicAddresses::block).toList();
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = names.resolve(host);
    List<InetAddress> refused = Arrays.stream(found).filter(each -> !mayBeFetched(each)).toList();
    if (!refused.isEmpty()) {
      throw new RefusedAddressException(host);
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  boolean mayBeFetched(InetAddress address) {
    IPAddress known = new IPAddressGenerator().from(address);
    return contains(allowed, known) || !contains(NOT_PUBLIC, known);
  }

  private static boolean contains(List<IPAddress> blocks, IPAddress address) {
    return blocks.stream().anyMatch(block -> block.contains(address));
  }

  private static IPAddress block(String text) {
    IPAddress block = new IPAddressString(text).getAddress();
    if (block == null) {
      throw new IllegalArgumentException(
          "\"%s\" is no block of addresses: write it as 10.0.0.0/8".formatted(text));
    }
    return block.toPrefixBlock();
  }
}
