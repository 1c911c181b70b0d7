package org.schoolsafety.crosswalk.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.AddressException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rosa@district.example",
        "rosa.alvarez+crosswalk@mail.district.k12.mn.us",
        "o'neill_jr@school-safety.example",
        "x@a.co"
      })
  void a_mailbox_is_taken_as_it_was_written(String address) throws AddressException {
    MailAddress mailbox = MailAddress.of(address).orElseThrow();

    assertThat(mailbox.text()).isEqualTo(address);
    assertThat(mailbox.toInternetAddress().getAddress()).isEqualTo(address);
  }

  @Test
  void what_follows_a_plus_sign_makes_no_other_mailbox() {
    MailAddress mailbox = MailAddress.of("Rosa.Alvarez+drills+2026@district.example").orElseThrow();

    assertThat(mailbox.mailbox()).isEqualTo("rosa.alvarez@district.example");
    assertThat(new MailAddress("+rosa@a.co").mailbox()).isEqualTo("+rosa@a.co");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rosa",
        "rosa@localhost",
        "@district.example",
        "rosa@district..example",
        ".rosa@district.example",
        "Rosa <rosa@district.example>",
        "rosa@district.example,other@district.example",
        "rosa@district.example\r\nBcc: other@district.example",
        "rosa@district.example\n",
        "\"a b\"@district.example",
        "rosa(comment)@district.example",
        "rosa@[192.0.2.1]",
        "group: rosa@district.example;",
        "ro%0Asa@district.example\0",
        "rosá@district.example"
      })
  void what_is_not_one_mailbox_is_none(String address) {
    assertThat(MailAddress.of(address)).isEmpty();
  }

  @Property
  void no_mailbox_has_a_character_that_could_end_a_line_or_begin_another_address(
      @ForAll String before, @ForAll String after) {
    MailAddress.of(before + "@" + after)
        .ifPresent(mailbox -> assertThat(mailbox.text()).matches("[!-~&&[^<>,;:\"()\\[\\]\\\\]]+"));
  }
}
