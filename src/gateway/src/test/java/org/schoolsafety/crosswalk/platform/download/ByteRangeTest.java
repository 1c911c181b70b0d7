package org.schoolsafety.crosswalk.platform.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;

class ByteRangeTest {

  @Test
  void a_range_is_the_bytes_it_names() {
    assertThat(ByteRange.parse("bytes=0-9", 100)).contains(new ByteRange(0, 9, 100));
    assertThat(ByteRange.parse("bytes=90-", 100)).contains(new ByteRange(90, 99, 100));
    assertThat(ByteRange.parse("bytes=-5", 100)).contains(new ByteRange(95, 99, 100));
    assertThat(ByteRange.parse("bytes=-500", 100)).contains(new ByteRange(0, 99, 100));
  }

  @Test
  void several_ranges_other_units_and_nonsense_mean_the_whole() {
    assertThat(ByteRange.parse("bytes=0-1,5-6", 100)).isEmpty();
    assertThat(ByteRange.parse("lines=1-2", 100)).isEmpty();
    assertThat(ByteRange.parse("bytes=9-3", 100)).isEmpty();
    assertThat(ByteRange.parse("bytes=-", 100)).isEmpty();
    assertThat(ByteRange.parse(null, 100)).isEmpty();
  }

  @Test
  void a_range_outside_the_file_is_refused_with_its_length() {
    assertThatThrownBy(() -> ByteRange.parse("bytes=100-", 100))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.headers()).containsEntry("Content-Range", "bytes */100"));
    assertThatThrownBy(() -> ByteRange.parse("bytes=-0", 100)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> ByteRange.parse("bytes=0-", 0)).isInstanceOf(ProblemException.class);
  }

  @Property
  void a_range_lies_within_the_file(
      @ForAll @LongRange(min = 1, max = 1_000_000) long length,
      @ForAll @LongRange(min = 0, max = 2_000_000) long last) {
    ByteRange range = ByteRange.parse("bytes=0-" + last, length).orElseThrow();

    assertThat(range.length()).isBetween(1L, length);
    assertThat(range.last()).isLessThan(length);
  }
}
