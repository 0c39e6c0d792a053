package dev.endpointdsl.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumericStringsTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "-7", "2147483647", "-2147483648"})
  void areIntegers(String text) {
    assertThat(NumericStrings.isInteger(text)).isTrue();
    assertThat(NumericStrings.isLong(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "-2147483649", "9223372036854775807"})
  void areOnlyLongs(String text) {
    assertThat(NumericStrings.isInteger(text)).isFalse();
    assertThat(NumericStrings.isLong(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " 7", "07", "+7", "-0", "7.0", "7e1", "0x7", "٧", "9223372036854775808"})
  void areNoNumbers(String text) {
    assertThat(NumericStrings.isInteger(text)).isFalse();
    assertThat(NumericStrings.isLong(text)).isFalse();
  }
}
