package org.schoolsafety.crosswalk.subscriptions.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.platform.pages.PageFrame;
import org.schoolsafety.crosswalk.platform.pages.SampleFrame;
import org.schoolsafety.crosswalk.platform.pages.Templates;

class DigestTemplateTest {

  private static final Pattern LINK_TEXT = Pattern.compile("<a [^>]*>([^<]*)</a>");

  private final PageFrame frame = SampleFrame.titled("Digest");
  private final DigestView digest =
      SampleNews.digest(
          SampleNews.of(Chapter.ADDED, "Reunification <checklist>"),
          SampleNews.withdrawn("Lockdown drills, 2019"));

  @Test
  void the_page_names_its_language_and_has_one_main_heading_and_one_for_each_chapter_and_item() {
    String html = html();

    assertThat(html).startsWith("<!doctype html>").contains("<html lang=\"en\"", "<main>");
    assertThat(html.split("<h1>", -1)).hasSize(2);
    assertThat(html.split("<h2>", -1)).hasSize(3);
    assertThat(html.split("<h3>", -1)).hasSize(3);
    assertThat(html).doesNotContain("<img", "<script", "http://www");
  }

  @Test
  void each_link_says_where_it_leads_and_none_is_relative() {
    String html = html();

    assertThat(LINK_TEXT.matcher(html).results().map(link -> link.group(1).strip()))
        .contains(
            "Lockdown drills, 2019",
            "Lockdown drills, 2026",
            "Reunification &lt;checklist&gt;",
            "End this subscription",
            "See all that you follow, as it is now")
        .noneMatch(text -> text.isEmpty() || text.matches("(?i)here|more|click.*|link"));
    assertThat(html).doesNotContain("href=\"/");
  }

  @Test
  void text_and_page_say_the_same_and_the_withdrawal_first() {
    String text = DigestText.of(digest, frame.site());
    String html = html();

    for (String each :
        new String[] {text.replace("NO LONGER TO BE USED", "No longer to be used"), html}) {
      assertThat(each)
          .containsSubsequence(
              "No longer to be used", "Lockdown drills, 2019", "March 4, 2026", "Reunification");
      assertThat(each)
          .contains(
              "https://crosswalk.example/mail/unsubscribe/abc",
              "https://crosswalk.example/guidance/3",
              "Granite State School Safety Center");
    }
    assertThat(html).contains("The law &lt;changed&gt;.");
    assertThat(text).contains("The law <changed>.").doesNotContain("&lt;");
  }

  private String html() {
    return new Templates().render("subscriptions/digest", frame, digest);
  }
}
