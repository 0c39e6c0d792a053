package dev.endpointdsl.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegexesTest {

  @Test
  void matchesTheWholeOrAPart() {
    assertThat(Regexes.matches("b+", "abba", true)).contains(false);
    assertThat(Regexes.matches("b+", "abba", false)).contains(true);
    assertThat(Regexes.matches("[ab]+", "abba", true)).contains(true);
  }

  @Test
  void doesNotDecideWhatTakesTooLong() {
    String text = "a".repeat(400) + "d";

    assertThat(Regexes.matches("(.*)(.*)(.*)(.*)(.*)[0-9]z", text, true)).isEmpty();
  }

  @Test
  void doesNotDecideWhatRecursesTooDeeply() {
    assertThat(Regexes.matches("(-*[a-z])*", "a".repeat(200_000), true)).isEmpty();
  }

  @Test
  void doesNotDecideWhatIsNoExpression() {
    assertThat(Regexes.matches("(", "a", true)).isEmpty();
  }
}
