package dev.endpointdsl.codegen.emit.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in Java and in Javadoc. */
class JavaLiteralsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "100.0, 100, 100",
    "-2147483648, -2147483648, -2147483648",
    "2147483648, 2147483648L, 2147483648L",
    "0.1, 0.1f, 0.1",
    "1.6, 1.6f, 1.6",
    "1E+20, 1.0E20f, 1.0E20",
    "1E+39, 3.4028235E38f, 1.0E39",
    "-1E+400, -3.4028235E38f, -1.7976931348623157E308",
  })
  void comparesWithTheNearestNumberOfTheType(BigDecimal bound, String ofFloat, String ofDouble) {
    assertThat(JavaLiterals.ofNumber(bound, true)).isEqualTo(ofFloat);
    assertThat(JavaLiterals.ofNumber(bound, false)).isEqualTo(ofDouble);
  }

  @ParameterizedTest
  @CsvSource({
    "0.10, 0.10",
    "1E+3, 1000",
    "100000000000000000000, 100000000000000000000",
    "1E+300, 1E+300"
  })
  void writesLongNumbersWithAnExponent(BigDecimal number, String text) {
    assertThat(JavaLiterals.text(number)).isEqualTo(text);
    assertThat(new BigDecimal(text)).isEqualByComparingTo(number);
  }
}
