package org.schoolsafety.crosswalk.launcher.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

class PatienceTest {
  @Test
  void a_gateway_that_is_briefly_away_is_asked_again() throws Exception {
    AtomicInteger calls = new AtomicInteger();

    int answer = new Patience(Duration.ofSeconds(30)).until(() -> answerAtThe(2, calls));

    assertThat(answer).isEqualTo(2);
  }

  @Test
  void a_gateway_that_stays_away_is_given_up_in_plain_words() {
    AtomicInteger calls = new AtomicInteger();

    assertThatThrownBy(() -> new Patience(Duration.ZERO).until(() -> answerAtThe(99, calls)))
        .isInstanceOf(NodeProblem.class)
        .hasMessageContaining("did not come back");
  }

  @Test
  void its_own_word_when_to_come_again_is_kept_to() {
    Away away = new Away(429, " 7 ");

    Duration pause = away.pause(Duration.ofMillis(1));

    assertThat(pause).isEqualTo(Duration.ofSeconds(7));
  }

  private static int answerAtThe(int number, AtomicInteger calls) throws ConnectException {
    if (calls.incrementAndGet() < number) {
      throw new ConnectException("refused");
    }
    return calls.get();
  }
}
