package org.schoolsafety.crosswalk.container;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * A file on its way to the gateway; unlike all others unless its text is given.
 *
 * @param text what is in it
 * @param title what the sender calls it
 * @param publisher the organization behind it
 * @param by who sends it
 * @param kind what kind of resource it is
 */
public record SentFile(String text, String title, String publisher, Caller by, String kind) {

  /** A plain text that this organization sends itself. */
  public static SentFile from(String organization) {
    String text =
        "Practice the evacuation drill with all staff at the start of the school year. "
            + UUID.randomUUID();
    return new SentFile(
        text, "Evacuation drills", organization, Callers.publisherOf(organization), "guidance");
  }

  /** The same with this text in it. */
  public SentFile saying(String otherText) {
    return new SentFile(otherText, title, publisher, by, kind);
  }

  /** The same with spaces alone in it, as many as in no other. */
  public SentFile sayingNothing() {
    return saying(" ".repeat(1 + (int) (Math.random() * 900_000)) + "\n");
  }

  /** The same as this kind of resource. */
  public SentFile ofKind(String otherKind) {
    return new SentFile(text, title, publisher, by, otherKind);
  }

  /** The same for this organization, by the same sender. */
  public SentFile publishedBy(String otherOrganization) {
    return new SentFile(text, title, otherOrganization, by, kind);
  }

  String fileName() {
    return "evacuation-drills.txt";
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What the sender says of it. */
  public SubmittedMetadata metadata() {
    return new SubmittedMetadata(
        title,
        "How to practice evacuations.",
        publisher,
        null,
        null,
        "en",
        "Public domain",
        kind,
        List.of("prevention"),
        List.of("drills-and-exercises"),
        List.of());
  }
}
