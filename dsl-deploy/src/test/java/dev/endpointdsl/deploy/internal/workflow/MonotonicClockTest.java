package dev.endpointdsl.deploy.internal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MonotonicClockTest {

  @Test
  void beginsWithTheSystemsTimeAndGoesOn() {
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
