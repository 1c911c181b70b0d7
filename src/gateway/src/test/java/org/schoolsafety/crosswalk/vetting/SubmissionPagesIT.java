package org.schoolsafety.crosswalk.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.container.ReviewDesk;
import org.schoolsafety.crosswalk.container.SentFile;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionFilter;
import org.schoolsafety.crosswalk.vetting.review.SubmissionOrder;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/** Going through a listing that others change meanwhile. */
@ExtendWith(ArquillianExtension.class)
class SubmissionPagesIT {

  private static final int SIZE = 2;

  @Inject IntakeDesk desk;
  @Inject ReviewDesk reviews;
  @Inject Submissions submissions;
  @Inject Jdbi jdbi;

  private SentFile file;
  private List<UUID> all;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(SubmissionPagesIT.class);
  }

  @BeforeEach
  void sevenDrafts() {
    file = SentFile.from(desk.newOrganization());
    all = IntStream.range(0, 7).mapToObj(number -> reviews.draft(file).id()).toList();
  }

  @ParameterizedTest
  @EnumSource(SubmissionOrder.class)
  void what_leaves_the_listing_meanwhile_hides_nothing_that_is_still_to_come(
      SubmissionOrder order) {
    List<Submission> first = page(order, order.start());

    first.forEach(seen -> reviews.move(seen, "withdraw", "Not needed.", file.by()));
    List<UUID> rest = walk(order, order.placeOf(first.get(SIZE - 1)));

    List<UUID> met = new ArrayList<>(first.stream().map(Submission::id).toList());
    met.addAll(rest);
    assertThat(met).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
  }

  @ParameterizedTest
  @EnumSource(SubmissionOrder.class)
  void equals_and_those_without_a_day_each_have_one_place(SubmissionOrder order) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update submission set updated_at = created_at, due_on = case when sequence % 2 = 0"
                    + " then date '2026-03-01' end where publisher = ?",
                file.publisher()));

    List<UUID> met = walk(order, order.start());

    assertThat(met).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
  }

  private List<UUID> walk(SubmissionOrder order, SubmissionOrder.Place from) {
    List<UUID> met = new ArrayList<>();
    List<Submission> page = page(order, from);
    while (!page.isEmpty()) {
      page.forEach(each -> met.add(each.id()));
      page = page(order, order.placeOf(page.get(page.size() - 1)));
    }
    return met;
  }

  private List<Submission> page(SubmissionOrder order, SubmissionOrder.Place after) {
    SubmissionFilter drafts =
        new SubmissionFilter(
            file.publisher(),
            "draft",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            file.publisher(),
            Instant.EPOCH.atOffset(ZoneOffset.UTC));
    return submissions.list(drafts, order, after, SIZE);
  }
}
