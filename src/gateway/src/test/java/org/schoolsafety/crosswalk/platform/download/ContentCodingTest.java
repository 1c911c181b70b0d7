package org.schoolsafety.crosswalk.platform.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentCodingTest {

  @Test
  void text_may_be_compressed_for_whom_accepts_it() {
    assertThat(ContentCoding.mayApply("text/html; charset=utf-8", "gzip, deflate, br")).isTrue();
    assertThat(ContentCoding.mayApply("application/rdf+xml", "*")).isTrue();
  }

  @Test
  void nothing_is_compressed_for_whom_does_not_ask() {
    assertThat(ContentCoding.mayApply("text/plain", null)).isFalse();
    assertThat(ContentCoding.mayApply("text/plain", "identity")).isFalse();
  }

  @Test
  void documents_that_are_packed_already_stay_as_they_are() {
    assertThat(ContentCoding.mayApply("application/pdf", "gzip")).isFalse();
  }
}
