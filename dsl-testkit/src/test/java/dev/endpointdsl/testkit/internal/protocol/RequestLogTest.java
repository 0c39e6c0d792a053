package dev.endpointdsl.testkit.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.testkit.model.ReceivedRequest;
import org.junit.jupiter.api.Test;

/** The log keeps the newest requests, within a number and a size. */
class RequestLogTest {

  private static final int MIB = 1 << 20;

  private final RequestLog log = new RequestLog();

  @Test
  void dropsTheOldestOfManyRequests() {
    for (int i = 0; i < 10_005; i++) {
      add(i, 1);
    }

    assertThat(log.all()).hasSize(10_000);
    assertThat(log.all().get(0).operation()).isEqualTo("Operation5");
  }

  @Test
  void dropsTheOldestOfLargeRequests() {
    for (int i = 0; i < 60; i++) {
      add(i, 4 * MIB);
    }

    assertThat(log.all())
        .extracting(ReceivedRequest::operation)
        .containsExactly("Operation56", "Operation57", "Operation58", "Operation59");
  }

  @Test
  void keepsTheLastRequestHoweverLarge() {
    add(1, 1);
    add(2, 17 * MIB);

    assertThat(log.all()).extracting(ReceivedRequest::operation).containsExactly("Operation2");
    add(3, 1);
    assertThat(log.all()).extracting(ReceivedRequest::operation).containsExactly("Operation3");
  }

  private void add(int number, int size) {
    log.add(new ReceivedRequest("Operation" + number, Bytes.of(new byte[size])));
  }
}
