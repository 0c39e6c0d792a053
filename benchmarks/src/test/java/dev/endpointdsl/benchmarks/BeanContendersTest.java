package dev.endpointdsl.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.endpointdsl.guards.request.RequestValues;
import dev.endpointdsl.guards.request.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contenders of the benchmarks, Hibernate Validator and databind included, agree. */
class BeanContendersTest {

  @ParameterizedTest
  @ValueSource(strings = {"1/2/5", "2/1/0", "1/10/50"})
  void haveEqualResults(String shape) {
    RequestValues.of(Shape.of(shape))
        .forEach(
            values ->
                assertThatCode(() -> new Contenders(values).verify()).doesNotThrowAnyException());
  }
}
