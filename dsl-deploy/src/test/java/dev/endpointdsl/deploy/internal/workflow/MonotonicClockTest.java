package dev.endpointdsl.deploy.internal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Tests that the clock starts at the system time and does not go back. */
class MonotonicClockTest {

  @Test
  void startsAtTheSystemTimeAndAdvances() {
    Instant before = Instant.now();
    MonotonicClock clock = MonotonicClock.started();

    Instant first = clock.instant();
    Instant second = clock.instant();

    assertThat(first).isAfterOrEqualTo(before);
    assertThat(second).isAfterOrEqualTo(first);
    assertThat(clock.withZone(ZoneId.of("Europe/Zurich")).instant()).isAfterOrEqualTo(second);
    assertThat(clock.withZone(ZoneId.of("Europe/Zurich")).getZone())
        .isEqualTo(ZoneId.of("Europe/Zurich"));
  }
}
