package dev.endpointdsl.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared is equal: otherwise there would be nothing to measure. */
class ContendersTest {

  @ParameterizedTest
  @ValueSource(strings = {"1/2/5", "2/1/0", "1/10/50"})
  void allComeToTheSame(String shape) {
    Texts.of(Shape.of(shape))
        .forEach(
            texts ->
                assertThatCode(() -> new Contenders(texts).verify()).doesNotThrowAnyException());
  }
}
