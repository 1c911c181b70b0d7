package org.schoolsafety.crosswalk.feeds.changes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.partners.Organization;
import org.schoolsafety.crosswalk.partners.Organizations;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublisherReference;
import org.schoolsafety.crosswalk.publication.RestoreGuidance;
import org.schoolsafety.crosswalk.publication.ReviseGuidance;
import org.schoolsafety.crosswalk.publication.SupersedeGuidance;
import org.schoolsafety.crosswalk.publication.WithdrawGuidance;
import org.schoolsafety.crosswalk.security.Caller;

/** A library in which anything that may happen happens, with tags that change all the time. */
@ApplicationScoped
public class RandomLibrary {

  private static final List<String> TOPICS =
      List.of("fire-drill", "tornado-drill", "drills-and-exercises", "tip-line");
  private static final List<String> PUBLISHERS = List.of("fema", "cdc");
  private static final List<String> WORDS = List.of("tornado", "reunification", "lockdown");

  private final Caller center = Callers.reviewerOf("test-center");
  private final List<UUID> known = Collections.synchronizedList(new ArrayList<>());

  @Inject Publisher publisher;
  @Inject ReviseGuidance revise;
  @Inject SupersedeGuidance supersede;
  @Inject WithdrawGuidance withdraw;
  @Inject RestoreGuidance restore;
  @Inject GuidanceItems items;
  @Inject InTransaction inTransaction;
  @Inject Organizations organizations;

  /** Only organizations that there are can be asked for. */
  @PostConstruct
  void bringPublishers() {
    for (String id : PUBLISHERS) {
      organizations.add(
          Organization.newcomer(id, "Publisher", "nonprofit", null, null, Instant.now()),
          List.of());
    }
  }

  /** Something happens; what is not allowed does not. */
  public void act(Random random) {
    try {
      switch (known.size() < 5 ? 0 : random.nextInt(6)) {
        case 0, 1 -> publish(random);
        case 2 -> revise(any(random), random);
        case 3 -> supersede(any(random), any(random));
        case 4 -> withdraw(any(random));
        default -> restore(any(random));
      }
    } catch (ProblemException refused) {
      // Nothing happened then.
    }
  }

  private void publish(Random random) {
    GuidanceRecord record = tagged(Records.titled("Plan"), random);
    inTransaction.call(() -> publisher.append(record));
    known.add(record.id());
  }

  private void revise(UUID id, Random random) {
    GuidanceRecord now = items.find(id).orElseThrow();
    GuidanceRecord next = tagged(Records.revisionOf(now, "Plan"), random);
    inTransaction.call(() -> revise.revise(next, Records.passagesOf(next), center));
  }

  private void supersede(UUID id, UUID by) {
    supersede.supersede(id, by, "Newer.", publisher.asRead(id), center);
  }

  private void withdraw(UUID id) {
    withdraw.withdraw(id, "outdated", "Old.", null, publisher.asRead(id), center);
  }

  private void restore(UUID id) {
    restore.restore(id, "Good again.", publisher.asRead(id), center);
  }

  private UUID any(Random random) {
    return known.get(random.nextInt(known.size()));
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** The same record with a title and tags by chance. */
  static GuidanceRecord tagged(GuidanceRecord record, Random random) {
    String rating = any(List.of("strong", "promising"), random);
    return new GuidanceRecord(
        record.id(),
        any(WORDS, random) + " plan for " + any(WORDS, random),
        record.summary(),
        "current",
        record.version(),
        new PublisherReference(any(PUBLISHERS, random), "Publisher", "nonprofit"),
        any(List.of("guidance", "toolkit"), random),
        List.of(any(List.of("prevention", "response"), random)),
        List.of(any(TOPICS, random)),
        List.of(),
        List.of(),
        List.of(),
        List.of(new EvidenceStatement("essa-tier", rating, null, null, null)),
        any(List.of("en", "es-US"), random),
        record.rights(),
        null,
        random.nextBoolean() ? null : LocalDate.of(2020 + random.nextInt(5), 6, 1),
        record.published(),
        Instant.now(),
        record.file(),
        record.vetting());
  }
}
