package org.schoolsafety.crosswalk.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.Postbox;

/** Mail out of the server itself, with the libraries that it has. */
@ExtendWith(ArquillianExtension.class)
class MailServerIT {

  @Inject MailServer mailServer;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(MailServerIT.class);
  }

  @Test
  void a_letter_from_the_server_arrives_as_it_was_written() throws Exception {
    String address = "rosa-" + UUID.randomUUID() + "@district.example";
    Letter letter =
        new Letter(
            UUID.randomUUID(),
            MailAddress.of(address).orElseThrow(),
            "Señales",
            "Señales · 避難",
            "<p>Señales</p>",
            null);

    try (Postbox postbox = Postbox.open()) {
      MailOutcome outcome = mailServer.send(letter);

      assertThat(outcome.verdict()).as(outcome.answer()).isEqualTo(MailOutcome.Verdict.TAKEN);
      MimeMessage mail = postbox.await(address, 1).get(0);
      assertThat(mail.getSubject()).isEqualTo("Señales");
      assertThat(Postbox.text(mail)).isEqualTo("Señales · 避難");
      assertThat(Postbox.html(mail)).isEqualTo("<p>Señales</p>");
      assertThat(mail.getMessageID()).startsWith("<" + letter.id());
    }
  }
}
