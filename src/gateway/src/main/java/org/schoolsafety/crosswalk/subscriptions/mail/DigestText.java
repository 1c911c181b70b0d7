package org.schoolsafety.crosswalk.subscriptions.mail;

import org.schoolsafety.crosswalk.platform.pages.Site;
import org.schoolsafety.crosswalk.subscriptions.mail.DigestView.Line;
import org.schoolsafety.crosswalk.subscriptions.mail.DigestView.Section;

/** A digest for those who read text. */
final class DigestText {

  private DigestText() {}

  static String of(DigestView digest, Site site) {
    StringBuilder text = new StringBuilder();
    paragraph(text, digest.occasion());
    for (Section section : digest.sections()) {
      section(text, section);
    }
    paragraph(text, "All that you follow, as it is now:\n" + digest.search());
    paragraph(
        text,
        "You get this because you subscribed to \"%s\" at %s. To end it:\n%s"
            .formatted(digest.name(), site.name(), digest.unsubscribe()));
    if (!site.operator().isEmpty()) {
      paragraph(text, site.name() + " is run by " + site.operator() + ".");
    }
    return text.toString().stripTrailing() + "\n";
  }

  private static void section(StringBuilder text, Section section) {
    paragraph(
        text, section.heading().toUpperCase(java.util.Locale.ROOT) + "\n" + section.explanation());
    for (Line line : section.lines()) {
      text.append("* ").append(line.title()).append('\n');
      text.append("  ").append(line.by()).append(line.by().isEmpty() ? "" : ", ");
      text.append(line.on().text()).append('\n');
      indented(text, line.words());
      if (line.instead() != null) {
        text.append("  See: ").append(line.instead()).append('\n');
        indented(text, line.insteadAddress());
      }
      text.append("  ").append(line.address()).append("\n\n");
    }
    if (section.more() > 0) {
      paragraph(text, "And " + section.more() + " more.");
    }
  }

  private static void indented(StringBuilder text, String words) {
    if (words != null && !words.isBlank()) {
      text.append("  ").append(words.strip().replaceAll("\\s+", " ")).append('\n');
    }
  }

  private static void paragraph(StringBuilder text, String words) {
    text.append(words).append("\n\n");
  }
}
