package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.InvalidConfigException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the rules for the creation of an endpoint. */
class EndpointCreationTest {

  @ParameterizedTest
  @CsvSource({"aws:team, risk, TAG_KEY_RESERVED", "team, AWS:risk, TAG_VALUE_RESERVED"})
  void refusesReservedTags(String key, String value, String rule) {
    EndpointCreation.Builder creation =
        EndpointCreation.builder().endpointName("churn").endpointConfigName("churn-1");

    assertThatThrownBy(() -> creation.tag(key, value).build())
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining("[" + rule + "]");
  }

  @ParameterizedTest
  @CsvSource({"team, risk", "aws, aws", "myaws:, x"})
  void acceptsOthers(String key, String value) {
    assertThat(
            EndpointCreation.builder()
                .endpointName("churn")
                .endpointConfigName("churn-1")
                .tags(Map.of(key, value))
                .build()
                .violations())
        .isEmpty();
  }
}
