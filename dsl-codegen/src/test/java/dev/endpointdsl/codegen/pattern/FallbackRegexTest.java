package dev.endpointdsl.codegen.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallbackRegexTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "a$ a\\z",
        "a\\$ a\\$",
        "a\\\\$ a\\\\\\z",
        "[$]$ [$]\\z",
        "[\\]$]$ [\\]$]\\z",
        "(?!x$)y (?!x\\z)y"
      })
  void matchesDollarAtTheEndOfTheStringOnly(String regex, String expected) {
    assertThat(FallbackRegex.of(regex)).isEqualTo(expected);
  }
}
