package org.schoolsafety.crosswalk.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessStatTest {
  private static final String REST =
      " S 1 77 4711 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 998877 1000 200 18446744073709551615";

  @Test
  void a_program_name_with_blanks_and_brackets_does_not_shift_the_fields() {
    String line = "12 (a (strange) name)" + REST;

    ProcessStat stat = ProcessStat.parse(12, line);

    assertThat(stat).isEqualTo(new ProcessStat(12, 'S', 4711, 998877));
  }

  @Test
  void a_zombie_is_dead() {
    String line = "12 (java)" + REST.replaceFirst("S", "Z");

    ProcessStat stat = ProcessStat.parse(12, line);

    assertThat(stat.dead()).isTrue();
  }
}
