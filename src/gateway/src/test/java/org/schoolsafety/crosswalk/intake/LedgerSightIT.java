package org.schoolsafety.crosswalk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.container.ReviewDesk;
import org.schoolsafety.crosswalk.container.SentFile;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/** Who sees what of the ledger, and which submission a row names. */
@ExtendWith(ArquillianExtension.class)
class LedgerSightIT {

  @Inject IntakeDesk desk;
  @Inject ReviewDesk reviews;
  @Inject IntakeLedger ledger;
  @Inject LedgerSight sight;
  @Inject Submissions submissions;

  private SentFile file;
  private Caller sender;
  private Caller reviewer;
  private Caller admin;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(LedgerSightIT.class);
  }

  @BeforeEach
  void people() {
    file = SentFile.from(desk.newOrganization());
    sender = file.by();
    reviewer = Callers.reviewerOf(desk.newOrganization());
    admin = Callers.adminOf(desk.newOrganization());
  }

  @Test
  void the_file_of_a_draft_is_its_senders_and_the_admins_alone_until_it_is_sent() {
    Submission draft = reviews.draft(file);
    LedgerEntry row = reviews.attach(draft, file);

    List<LedgerEntry> before = seenBy(reviewer);
    boolean openBefore = sight.isOpenTo(reviewer, row);
    List<LedgerEntry> own = seenBy(sender);
    List<LedgerEntry> admins = seenBy(admin);
    reviews.move(draft, "submit", null, sender);

    assertThat(before).isEmpty();
    assertThat(openBefore).isFalse();
    assertThat(own).extracting(LedgerEntry::id).containsExactly(row.id());
    assertThat(admins).extracting(LedgerEntry::id).containsExactly(row.id());
    assertThat(seenBy(reviewer)).extracting(LedgerEntry::id).containsExactly(row.id());
    assertThat(sight.isOpenTo(reviewer, now(row))).isTrue();
  }

  @Test
  void the_totals_count_what_is_listed() {
    reviews.attach(reviews.draft(file), file);

    LedgerFilter reviewers = sight.narrowed(ofSender(), reviewer);
    LedgerFilter own = sight.narrowed(ofSender(), sender);

    assertThat(ledger.totals(reviewers)).isEmpty();
    assertThat(ledger.totals(own)).containsEntry("extracted", 1L);
  }

  @Test
  void a_file_that_was_replaced_in_a_draft_stays_hidden_and_names_its_submission() {
    Submission draft = reviews.draft(file);
    LedgerEntry replaced = reviews.attach(draft, file);

    reviews.attach(draft, file.saying(file.text() + " Better."));

    assertThat(sight.isOpenTo(reviewer, now(replaced))).isFalse();
    assertThat(now(replaced).submission()).isEqualTo(draft.id());
  }

  @Test
  void a_copy_of_a_drafts_file_does_not_tell_reviewers_what_it_is_a_copy_of() {
    LedgerEntry first = reviews.attach(reviews.draft(file), file);
    LedgerEntry copy = desk.send(file);

    LedgerEntry shown = sight.shownTo(reviewer, copy);

    assertThat(copy.duplicateOf()).isEqualTo(first.id());
    assertThat(shown.duplicateOf()).isNull();
    assertThat(shown.candidate()).isNull();
    assertThat(shown.submission()).isNull();
    assertThat(shown.reason()).doesNotContain(first.fileName());
    assertThat(sight.shownTo(sender, copy)).isEqualTo(copy);
  }

  @Test
  void a_copy_that_was_sent_for_a_draft_and_not_attached_is_its_senders_alone() {
    desk.send(file);
    SentFile theirs = SentFile.from(desk.newOrganization()).saying(file.text());

    LedgerEntry copy = reviews.attach(reviews.draft(theirs), theirs);

    assertThat(copy.outcome()).isEqualTo("duplicate");
    assertThat(sight.isOpenTo(reviewer, copy)).isFalse();
    assertThat(sight.isOpenTo(theirs.by(), copy)).isTrue();
  }

  @Test
  void a_copy_that_came_alone_is_no_drafts_and_reviewers_see_it() {
    LedgerEntry first = desk.send(file);
    LedgerEntry copy = desk.send(file);

    List<LedgerEntry> seen = seenBy(reviewer);

    assertThat(seen).extracting(LedgerEntry::id).containsExactly(copy.id(), first.id());
    assertThat(sight.isOpenTo(reviewer, copy)).isTrue();
    assertThat(sight.shownTo(reviewer, copy)).isEqualTo(copy);
  }

  @Test
  void the_row_of_a_file_names_the_submission_that_it_began_at_once() {
    LedgerEntry row = desk.send(file);
    LedgerEntry copy = desk.send(file);

    Submission begun = submissions.ofIntake(row.id()).orElseThrow();

    assertThat(row.submission()).isEqualTo(begun.id());
    assertThat(copy.submission()).isEqualTo(begun.id());
    assertThat(desk.finished(row).submission()).isEqualTo(begun.id());
  }

  private LedgerEntry now(LedgerEntry row) {
    return ledger.find(row.id()).orElseThrow();
  }

  private List<LedgerEntry> seenBy(Caller caller) {
    return ledger.list(sight.narrowed(ofSender(), caller), Long.MAX_VALUE, 10);
  }

  private LedgerFilter ofSender() {
    return new LedgerFilter(null, null, null, sender.organization(), null, null);
  }
}
