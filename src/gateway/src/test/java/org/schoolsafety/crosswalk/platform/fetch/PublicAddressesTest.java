package org.schoolsafety.crosswalk.platform.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

  private final PublicAddresses addresses = new PublicAddresses(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "::ffff:127.0.0.1",
        "::7f00:1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "ff02::1",
        "2130706433",
        "127.1"
      })
  void what_is_not_public_is_refused(String address) {
    assertThatThrownBy(() -> addresses.resolve(address))
        .isInstanceOf(RefusedAddressException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "192.0.3.1", "2606:4700::1111"})
  void what_is_public_is_given_out(String address) throws UnknownHostException {
    assertThat(addresses.resolve(address)).containsExactly(InetAddress.getByName(address));
  }

  @Test
  void a_name_with_one_address_that_is_not_public_is_refused_whole() {
    DnsResolver mixed = answering("8.8.8.8", "10.0.0.1");

    assertThatThrownBy(() -> new PublicAddresses(List.of(), mixed).resolve("mixed.example"))
        .isInstanceOf(RefusedAddressException.class);
  }

  @Test
  void what_the_operator_allows_is_given_out_and_nothing_beside_it() throws UnknownHostException {
    PublicAddresses trusting = new PublicAddresses(List.of("10.20.0.0/16"));

    assertThat(trusting.resolve("10.20.3.4")).hasSize(1);
    assertThatThrownBy(() -> trusting.resolve("10.21.0.1"))
        .isInstanceOf(RefusedAddressException.class);
  }

  private static DnsResolver answering(String... addresses) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = new InetAddress[addresses.length];
        for (int at = 0; at < found.length; at++) {
          found[at] = InetAddress.getByName(addresses[at]);
        }
        return found;
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }
}
