package org.schoolsafety.crosswalk.publication.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.publication.VettingNote;
import org.schoolsafety.crosswalk.publication.VettingNote.RubricReference;

class VettingViewTest {

  private static final Instant DAY = Instant.parse("2026-03-04T12:00:00Z");

  @Test
  void a_bulk_load_is_not_told_as_a_persons_review() {
    VettingNote note =
        new VettingNote("Center", DAY, "Vetted before.", VettingNote.SERVICE_CLIENT, null, false);

    VettingView view = VettingView.of(note);

    assertThat(view.by()).contains("service client (not a person)").doesNotContain("reviewer");
    assertThat(view.how()).isEqualTo("No rubric was used.");
    assertThat(view.interest()).isEqualTo("The organization that decided is not the publisher.");
  }

  @Test
  void a_review_names_the_rubric_and_whether_the_publisher_decided_itself() {
    RubricReference rubric = new RubricReference("tool", 3);
    VettingNote note = new VettingNote("Center", DAY, "Clear.", VettingNote.REVIEWER, rubric, true);

    VettingView view = VettingView.of(note);

    assertThat(view.by()).isEqualTo("Approved by a reviewer of");
    assertThat(view.how()).contains("“tool”, version 3");
    assertThat(view.interest()).contains("The publisher’s own organization decided");
  }

  @Test
  void what_an_older_record_does_not_say_is_not_made_up() {
    VettingNote note = new VettingNote("Center", DAY, "Clear.");

    VettingView view = VettingView.of(note);

    assertThat(view.by()).doesNotContain("reviewer").doesNotContain("service client");
    assertThat(view.how()).contains("does not say");
    assertThat(view.interest()).isEmpty();
  }
}
