package org.schoolsafety.crosswalk.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableQueryFilterTest {

  @ParameterizedTest(name = "{0} is read as {1}")
  @CsvSource({
    "q=100%, q=100%25",
    "q=%zz, q=%25zz",
    "q=%4, q=%254",
    "q=a|b, q=a%7Cb",
    "q={x}^`\\, q=%7Bx%7D%5E%60%5C",
    "q=\"a\"<b>, q=%22a%22%3Cb%3E"
  })
  void what_browsers_send_unescaped_is_escaped(String sent, String readable) {
    String read = ReadableQueryFilter.readable(sent);

    assertThat(read).isEqualTo(readable);
  }

  @Test
  void bytes_of_utf_8_that_were_sent_raw_stay_utf_8() {
    String asTheServerSeesThem = "q=\u00c3\u00a9";

    String read = ReadableQueryFilter.readable(asTheServerSeesThem);

    assertThat(read).isEqualTo("q=%C3%A9");
  }

  @ParameterizedTest(name = "{0} stays as it is")
  @CsvSource({"q=a+b%20c&phase=response", "'q=%22x%22&topic=a,b'", "phase[]=x", "a=b=c/d?e"})
  void a_valid_query_stays_as_it_is(String sent) {
    String read = ReadableQueryFilter.readable(sent);

    assertThat(read).isEqualTo(sent);
  }
}
