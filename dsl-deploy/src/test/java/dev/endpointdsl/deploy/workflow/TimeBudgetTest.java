package dev.endpointdsl.deploy.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
    assertThat(time.limit(Duration.ofSeconds(15))).isEqualTo(Duration.ofSeconds(9));
    assertThat(time.remaining()).isEqualTo(Duration.ofSeconds(10));
    assertThat(time.isSpent()).isFalse();
  }

  @Test
  void neverPausesForANegativeTime() {
    clock.advance(Duration.ofSeconds(61));

    assertThat(time.isSpent()).isTrue();
    assertThat(time.limit(Duration.ofSeconds(15))).isEqualTo(Duration.ZERO);
    assertThat(time.remaining()).isEqualTo(Duration.ZERO);
  }

  @Test
  void leavesTimeForACallAfterTheLastPause() {
    clock.advance(time.limit(Duration.ofHours(1)));

    assertThat(time.isSpent()).isTrue();
    assertThat(time.remaining()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void reservesATenthOfAShortTime() {
    TimeBudget shortTime = new TimeBudget(clock, Duration.ofSeconds(3));

    assertThat(shortTime.limit(Duration.ofSeconds(15))).isEqualTo(Duration.ofMillis(2_700));
  }

  @Test
  void acceptsTheLongestTime() {
    TimeBudget forever = new TimeBudget(clock, ChronoUnit.FOREVER.getDuration());
    clock.advance(Duration.ofDays(1));

    assertThat(forever.isSpent()).isFalse();
    assertThat(forever.limit(Duration.ofDays(2))).isEqualTo(Duration.ofDays(2));
  }

  @Test
  void ignoresAClockThatIsSetBack() {
    Deque<Instant> times =
        new ArrayDeque<>(List.of(clock.instant(), clock.instant().minusSeconds(3600)));
    InstantSource source = () -> times.size() > 1 ? times.remove() : times.element();
    TimeBudget setBack = new TimeBudget(source.withZone(ZoneOffset.UTC), Duration.ofMinutes(1));

    assertThat(setBack.elapsed()).isEqualTo(Duration.ZERO);
    assertThat(setBack.remaining()).isEqualTo(Duration.ofMinutes(1));
  }
}
