package org.schoolsafety.crosswalk.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "198.51.100.7, 198.51.100.7:40001",
    "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
    "2001:db8:1:2::1, [2001:db8:1:2::9]:40001",
    "fe80::1, fe80::1%eth0",
    "198.51.100.7, ::ffff:198.51.100.7"
  })
  void one_callers_addresses_count_together(String one, String other) {
    String first = ClientAddress.of(one);

    String second = ClientAddress.of(other);

    assertThat(second).isEqualTo(first);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "198.51.100.7, 198.51.100.8",
    "2001:db8:1:2::1, 2001:db8:1:3::1",
    "127.0.0.1, ::1",
    "unknown, _hidden"
  })
  void different_callers_do_not(String one, String other) {
    String first = ClientAddress.of(one);

    String second = ClientAddress.of(other);

    assertThat(second).isNotEqualTo(first);
  }
}
