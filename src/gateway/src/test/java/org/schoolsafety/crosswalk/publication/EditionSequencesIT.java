package org.schoolsafety.crosswalk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.SideBySide;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.publication.edition.EditionFamilies;
import org.schoolsafety.crosswalk.publication.edition.EditionFamily;
import org.schoolsafety.crosswalk.publication.edition.EditionMember;
import org.schoolsafety.crosswalk.publication.edition.EditionTie;
import org.schoolsafety.crosswalk.security.Caller;

/** Whatever reviewers do to families and their items, in any order or at once. */
@ExtendWith(ArquillianExtension.class)
class EditionSequencesIT {

  private static final int SEQUENCES = Integer.getInteger("crosswalk.edition.sequences", 40);
  private static final int LONGEST = 12;
  private static final int ITEMS = 4;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final Caller reviewer = Callers.reviewerOf("test-center");

  @Inject Publisher publisher;
  @Inject KeepEditionFamily keep;
  @Inject ReadEditions editions;
  @Inject EditionFamilies families;
  @Inject WithdrawGuidance withdraw;
  @Inject SupersedeGuidance supersede;
  @Inject RestoreGuidance restore;
  @Inject GuidanceItems items;
  @Inject PublicationLog log;
  @Inject SideBySide sideBySide;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(EditionSequencesIT.class);
  }

  @Test
  void after_any_sequence_the_first_member_in_force_is_preferred_and_the_log_says_so() {
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      List<UUID> library = newLibrary();

      for (int step = random.nextInt(LONGEST); step >= 0; step--) {
        attempt(anything(library));
        library.forEach(item -> assertSound(item));
      }
    }
  }

  @Test
  void attempts_at_the_same_moment_leave_the_same_order_behind() throws Exception {
    for (int sequence = 0; sequence < SEQUENCES / 4; sequence++) {
      List<UUID> library = newLibrary();
      attempt(begin(library));
      List<Callable<Object>> attempts =
          IntStream.range(0, 6).mapToObj(number -> anything(library)).toList();

      sideBySide.run(attempts);

      library.forEach(item -> assertSound(item));
    }
  }

  private List<UUID> newLibrary() {
    return IntStream.range(0, ITEMS)
        .mapToObj(number -> publisher.publish("Edition " + number).id())
        .toList();
  }

  private Callable<Object> anything(List<UUID> library) {
    UUID item = library.get(random.nextInt(ITEMS));
    UUID other = library.get(random.nextInt(ITEMS));
    IfMatch read = publisher.asRead(item);
    return switch (random.nextInt(6)) {
      case 0 -> begin(library);
      case 1 -> change(item, library);
      case 2 -> dissolve(item);
      case 3 -> () -> withdraw.withdraw(item, "outdated", "Old.", null, read, reviewer);
      case 4 -> () -> supersede.supersede(item, other, "Newer.", read, reviewer);
      default -> () -> restore.restore(item, "Good again.", read, reviewer);
    };
  }

  private Callable<Object> begin(List<UUID> library) {
    List<EditionMember> some = some(library);
    return () -> keep.begin(some, "The same.", reviewer);
  }

  private Callable<Object> change(UUID item, List<UUID> library) {
    List<EditionMember> some = some(library);
    Optional<FamilyState> read = familyOf(item);
    return () ->
        read.isEmpty()
            ? ""
            : keep.change(read.get().family().id(), some, "Better so.", seen(read.get()), reviewer);
  }

  private Callable<Object> dissolve(UUID item) {
    Optional<FamilyState> read = familyOf(item);
    return () -> {
      read.ifPresent(
          state -> keep.dissolve(state.family().id(), "Not the same.", seen(state), reviewer));
      return "";
    };
  }

  private Optional<FamilyState> familyOf(UUID item) {
    return families.of(item).map(family -> editions.state(family.id()));
  }

  private static IfMatch seen(FamilyState state) {
    return IfMatch.required("\"" + state.tag() + "\"");
  }

  private List<EditionMember> some(List<UUID> library) {
    List<UUID> shuffled = new ArrayList<>(library);
    Collections.shuffle(shuffled, random);
    int count = 2 + random.nextInt(ITEMS - 1);
    return IntStream.range(0, count)
        .mapToObj(place -> new EditionMember(shuffled.get(place), place == 0 ? null : "reprint"))
        .toList();
  }

  private static void attempt(Callable<Object> act) {
    try {
      act.call();
    } catch (ProblemException refused) {
      assertThat(refused.type().status()).isBetween(400, 412);
    } catch (Exception unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  private void assertSound(UUID item) {
    GuidanceRecord record = items.find(item).orElseThrow();
    List<LogEntry> entries = log.of(item);
    assertThat(entries.get(entries.size() - 1).record()).as("seed %d", seed).isEqualTo(record);
    EditionTie expected = families.of(item).map(family -> expected(family, item)).orElse(null);
    assertThat(record.edition()).as("seed %d", seed).isEqualTo(expected);
  }

  private EditionTie expected(EditionFamily family, UUID item) {
    String relation = family.items().get(0).equals(item) ? null : "reprint";
    Stream<UUID> inForce =
        family.items().stream().filter(id -> items.find(id).orElseThrow().current());
    boolean first = inForce.findFirst().filter(item::equals).isPresent();
    return new EditionTie(family.id(), relation, first);
  }
}
