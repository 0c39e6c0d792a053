package dev.endpointdsl.guards.budget;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.endpointdsl.guards.request.DslResults;
import dev.endpointdsl.guards.request.RequestValues;
import dev.endpointdsl.guards.request.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The DSL and the AWS SDK build equal requests; otherwise their costs could not be compared. */
class ContendersTest {

  @ParameterizedTest
  @ValueSource(strings = {"1/2/5", "2/1/0", "1/10/50"})
  void haveEqualResults(String shape) {
    RequestValues.of(Shape.of(shape))
        .forEach(
            values ->
                assertThatCode(() -> DslResults.of(values).verify()).doesNotThrowAnyException());
  }
}
