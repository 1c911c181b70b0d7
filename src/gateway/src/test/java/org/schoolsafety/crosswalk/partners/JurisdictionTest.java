package org.schoolsafety.crosswalk.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

class JurisdictionTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"US", "US-MN", "CA-QC", "GB-SCT", "FR-75", "XG", "QM-1", "ZZ"})
  void a_country_of_the_standard_or_of_its_users_range_is_known(String code) {
    boolean known = Jurisdiction.isKnown(code);

    assertThat(known).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"-", "us-mn", "USA", "US-", "US-MINN", "JJ", "JJ-MN", "US MN", "-MN"})
  void anything_else_is_not(String code) {
    boolean known = Jurisdiction.isKnown(code);

    assertThat(known).isFalse();
  }

  @Test
  void the_refusal_names_the_field_and_an_organization_may_have_none() {
    assertThatThrownBy(() -> Jurisdiction.require("JJ-MN"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.type()).isEqualTo(ProblemType.INVALID_REQUEST);
              assertThat(refused.errors())
                  .singleElement()
                  .satisfies(error -> assertThat(error.field()).isEqualTo("jurisdiction"));
            });
    assertThatCode(() -> Jurisdiction.require(null)).doesNotThrowAnyException();
  }
}
