package dev.endpointdsl.deploy.internal.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the facts that are extracted from messages. */
class ServiceMessagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"blue", "The variant blue failed.", "blue-green, then blue."})
  void findsAWholeName(String message) {
    assertThat(ServiceMessages.mentions(message, "blue")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bluer", "The variant blue-2 failed.", "lightblue", "2blue"})
  void ignoresPartsOfLongerNames(String message) {
    assertThat(ServiceMessages.mentions(message, "blue")).isFalse();
  }

  @Test
  void returnsTheFirstQuotedPart() {
    assertThat(ServiceMessages.firstQuoted("The limit 'a b' exceeds 'c'.")).contains("a b");
    assertThat(ServiceMessages.firstQuoted("It's open")).isEmpty();
  }
}
