package org.schoolsafety.crosswalk.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpAddressTest {

  @ParameterizedTest
  @CsvSource({
    "smtp://mail.example, mail.example, 587, false",
    "smtp://mail.example:25/, mail.example, 25, false",
    "SMTPS://mail.example, mail.example, 465, true",
    "smtps://[2001:db8::1]:2465, [2001:db8::1], 2465, true"
  })
  void names_a_server_and_the_usual_port_where_none_is_named(
      String address, String host, int port, boolean secure) {
    SmtpAddress server = SmtpAddress.of(address);

    assertThat(server).isEqualTo(new SmtpAddress(host, port, secure, null, null));
  }

  @Test
  void user_and_password_are_decoded() {
    SmtpAddress server =
        SmtpAddress.of("smtp://news%40center.example:p%40ss%3Aw%2F+d@mail.example:25");

    assertThat(server.user()).isEqualTo("news@center.example");
    assertThat(server.password()).isEqualTo("p@ss:w/+d");
  }

  @Test
  void the_password_is_never_told() {
    SmtpAddress server = SmtpAddress.of("smtps://news:s3cret@mail.example");

    assertThat(server).hasToString("smtps://mail.example:465");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mail.example:25",
        "http://news:s3cret@mail.example",
        "smtp:///queue",
        "smtp://news:s3cret@mail.example/queue",
        "smtp://news:s3 cret@mail.example"
      })
  void what_names_no_mail_server_is_refused_without_being_repeated(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmtpAddress.of(address))
        .withMessageContaining("CROSSWALK_SMTP_URL")
        .withMessageNotContaining("s3")
        .withNoCause();
  }

  @Test
  void a_password_goes_to_another_machine_under_tls_alone() {
    String required = "mail.smtp.starttls.required";

    assertThat(SmtpAddress.of("smtp://u:p@192.0.2.1").properties()).containsEntry(required, "true");
    assertThat(SmtpAddress.of("smtp://u:p@127.0.0.1").properties())
        .containsEntry(required, "false");
    assertThat(SmtpAddress.of("smtp://192.0.2.1").properties()).containsEntry(required, "false");
    assertThat(SmtpAddress.of("smtps://u:p@192.0.2.1").properties())
        .containsEntry("mail.smtp.ssl.enable", "true")
        .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
  }
}
