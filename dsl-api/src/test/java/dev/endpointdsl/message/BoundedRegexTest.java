package dev.endpointdsl.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedRegexTest {

  @Test
  void matchesTheWholeStringOrAPart() {
    assertThat(BoundedRegex.matches("b+", "abba", true)).contains(false);
    assertThat(BoundedRegex.matches("b+", "abba", false)).contains(true);
    assertThat(BoundedRegex.matches("[ab]+", "abba", true)).contains(true);
  }

  @Test
  void givesUpOnExponentialBacktracking() {
    String text = "a".repeat(400) + "d";

    assertThat(BoundedRegex.matches("(.*)(.*)(.*)(.*)(.*)[0-9]z", text, true)).isEmpty();
  }

  @Test
  void givesUpOnDeepRecursion() {
    assertThat(BoundedRegex.matches("(-*[a-z])*", "a".repeat(200_000), true)).isEmpty();
  }

  @Test
  void givesUpOnInvalidExpressions() {
    assertThat(BoundedRegex.matches("(", "a", true)).isEmpty();
  }
}
