package org.schoolsafety.crosswalk.subscriptions.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.subscriptions.mail.Happening.What;

class DigestedTest {

  private static final UUID DRILLS = UUID.randomUUID();
  private static final UUID PLAN = UUID.randomUUID();

  @Test
  void of_what_befell_one_item_the_last_is_told() {
    List<Happening> told =
        Digested.of(List.of(of(1, What.NEW), of(2, What.WITHDRAWN)), item -> false, items -> items);

    assertThat(told).extracting(Happening::what).containsExactly(What.WITHDRAWN);
  }

  @Test
  void what_is_new_and_was_revised_is_new() {
    List<Happening> told =
        Digested.of(
            List.of(of(1, What.NEW), of(2, What.REVISED), of(3, What.REVISED)),
            item -> true,
            items -> items);

    assertThat(told).extracting(Happening::what).containsExactly(What.NEW);
  }

  @Test
  void what_came_back_and_was_revised_is_back() {
    List<Happening> told =
        Digested.of(
            List.of(of(1, What.WITHDRAWN), of(2, What.RESTORED), of(3, What.REVISED)),
            item -> true,
            items -> items);

    assertThat(told).extracting(Happening::what).containsExactly(What.RESTORED);
  }

  @Test
  void nothing_is_recommended_that_was_withdrawn_while_the_mail_waited() {
    List<Happening> told =
        Digested.of(List.of(of(1, What.NEW), of(2, What.CONFLICT)), item -> false, items -> items);

    assertThat(told).isEmpty();
  }

  @Test
  void nothing_is_called_withdrawn_that_is_in_force_again() {
    List<Happening> told =
        Digested.of(List.of(of(1, What.WITHDRAWN)), item -> true, items -> items);

    assertThat(told).isEmpty();
  }

  @Test
  void what_is_in_force_again_but_not_found_any_more_has_left() {
    List<Happening> told =
        Digested.of(List.of(of(1, What.WITHDRAWN)), item -> true, items -> Set.of());

    assertThat(told).extracting(Happening::what).containsExactly(What.DEPARTED);
  }

  @Test
  void what_left_the_search_is_told_though_it_is_not_in_force_any_more_either() {
    List<Happening> told =
        Digested.of(
            List.of(of(1, What.REVISED), of(2, What.DEPARTED)), item -> false, items -> items);

    assertThat(told).extracting(Happening::what).containsExactly(What.SUPERSEDED);
  }

  @Test
  void what_left_the_search_and_holds_is_told_as_that() {
    List<Happening> told = Digested.of(List.of(of(1, What.DEPARTED)), item -> true, items -> items);

    assertThat(told).extracting(Happening::what).containsExactly(What.DEPARTED);
  }

  @Test
  void a_conflict_is_told_beside_what_else_befell_the_item() {
    List<Happening> told =
        Digested.of(
            List.of(of(1, What.CONFLICT), of(2, What.REVISED)), item -> true, items -> items);

    assertThat(told).extracting(Happening::what).containsExactly(What.CONFLICT, What.REVISED);
  }

  @Property
  void in_whatever_order_they_come_what_left_last_is_told_of_each_item_that_is_out_of_force(
      @ForAll @Size(max = 30) List<What> happened, @ForAll long seed) {
    List<Happening> all = new ArrayList<>();
    for (int at = 0; at < happened.size(); at++) {
      UUID item = (seed >> (at % 60) & 1) == 0 ? DRILLS : PLAN;
      all.add(new Happening(at, item, happened.get(at), Instant.EPOCH, ""));
    }
    List<Happening> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));

    List<Happening> told =
        Digested.of(shuffled, item -> outOfForce(all, item) == null, items -> items);

    assertThat(told)
        .isEqualTo(Digested.of(all, item -> outOfForce(all, item) == null, items -> items));
    for (UUID item : List.of(DRILLS, PLAN)) {
      Happening left = outOfForce(all, item);
      List<Happening> ofItem = told.stream().filter(each -> each.guidance().equals(item)).toList();
      if (left == null) {
        assertThat(ofItem).noneMatch(each -> each.what().endsForce());
      } else {
        assertThat(ofItem).containsExactly(left);
      }
    }
  }

  @Property
  void what_came_back_into_force_is_silent_where_it_is_found_and_has_left_where_it_is_not(
      @ForAll @Size(max = 30) List<What> happened, @ForAll boolean found) {
    List<Happening> all = new ArrayList<>();
    for (int at = 0; at < happened.size(); at++) {
      all.add(new Happening(at, at % 2 == 0 ? DRILLS : PLAN, happened.get(at), Instant.EPOCH, ""));
    }

    List<Happening> told = Digested.of(all, item -> true, items -> found ? items : Set.of());

    assertThat(told).noneMatch(each -> each.what().endsForce());
    for (UUID item : List.of(DRILLS, PLAN)) {
      Happening left = outOfForce(all, item);
      if (left != null) {
        assertThat(told)
            .filteredOn(each -> each.guidance().equals(item) && each.what() != What.CONFLICT)
            .isEqualTo(found ? List.of() : List.of(left.departed()));
      }
    }
  }

  /** The last thing that befell the item, if it took it out of force. */
  private static Happening outOfForce(List<Happening> all, UUID item) {
    List<Happening> ofItem =
        all.stream()
            .filter(each -> each.guidance().equals(item) && each.what() != What.CONFLICT)
            .toList();
    Happening last = ofItem.isEmpty() ? null : ofItem.get(ofItem.size() - 1);
    return last != null && last.what().endsForce() ? last : null;
  }

  private static Happening of(long position, What what) {
    return new Happening(position, DRILLS, what, Instant.EPOCH, "");
  }
}
