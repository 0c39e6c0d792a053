package dev.endpointdsl.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.model.Constraints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "^[a-z]+$ [a-z]+",
        "^(?:a|b)$ a|b",
        "^(?:a)(?:b)$ (?:a)(?:b)",
        "^(a|b)$ (a|b)",
        "^(?:(?:a|b)c)$ (?:a|b)c",
        "^a\\|b$ a\\|b",
        "^[a|b]$ [a|b]",
        "^[(|]x$ [(|]x",
        "^[\\]|]$ [\\]|]",
        "^a\\\\$ a\\\\",
        "^(?:a\\))$ a\\)",
        "^$ ''",
      })
  void removesAnchorsFromBothEnds(String regex, String inside) {
    assertThat(PatternReader.read("word", regex))
        .isEqualTo(new Constraints.RegexPattern("word", inside, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "^a",
        "a$",
        "^a|b$",
        "^(?:a)|(?:b)$",
        "^a\\$",
        "^a\\\\\\$",
        "^*a$",
        "^?a$",
        "^\\Qa|b\\E$",
        "^(?m)a$",
        "^(?im:a)$",
        "^(?x)a #$",
        "^",
        "$",
      })
  void keepsExpressionsThatAreNotAnchoredAsAWhole(String regex) {
    assertThat(PatternReader.read("word", regex))
        .isEqualTo(new Constraints.RegexPattern("word", regex, false));
  }
}
