package dev.endpointdsl.deploy.internal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Tests the time that passes and remains. */
class TimeBudgetTest {

  private final TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00Z"));
  private final TimeBudget time = new TimeBudget(clock, Duration.ofMinutes(1));

  @Test
  void limitsPausesToTheRemainingTime() {
    clock.advance(Duration.ofSeconds(50));

    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(50));
    assertThat(time.limit(Duration.ofSeconds(2))).isEqualTo(Duration.ofSeconds(2));
    assertThat(time.limit(Duration.ofSeconds(15))).isEqualTo(Duration.ofSeconds(10));
    assertThat(time.isSpent()).isFalse();
  }

  @Test
  void neverPausesForANegativeTime() {
    clock.advance(Duration.ofSeconds(61));

    assertThat(time.isSpent()).isTrue();
    assertThat(time.limit(Duration.ofSeconds(15))).isEqualTo(Duration.ZERO);
  }
}
