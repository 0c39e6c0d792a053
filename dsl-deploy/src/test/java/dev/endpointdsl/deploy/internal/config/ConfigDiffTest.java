package dev.endpointdsl.deploy.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that configurations are compared by their meaning. */
class ConfigDiffTest {

  private static final String BLUE =
      """
      {"VariantName": "blue", "ModelName": "m1", "InstanceType": "ml.m5.xlarge",
       "InitialInstanceCount": 2}""";
  private static final String GREEN = BLUE.replace("blue", "green");

  @Test
  void ignoresTheOrderOfVariants() {
    assertThat(between(variants(BLUE, GREEN), variants(GREEN, BLUE))).isEmpty();
  }

  @Test
  void treatsUnsetMembersAsDefaults() {
    String explicit =
        BLUE.replace("}", ", \"InitialVariantWeight\": 1.0, \"EnableSSMAccess\": false}");

    assertThat(between(variants(BLUE), variants(explicit))).isEmpty();
    assertThat(
            between(
                variants(BLUE),
                variants(BLUE)
                    .replace(
                        "]}", "], \"MetricsConfig\": {\"MetricPublishFrequencyInSeconds\": 60}}")))
        .isEmpty();
  }

  @Test
  void ignoresNamesAndTags() {
    assertThat(
            between(
                variants(BLUE),
                variants(BLUE)
                    .replace("\"n\"", "\"other\"")
                    .replace("]}", "], \"Tags\": [{\"Key\": \"a\", \"Value\": \"b\"}]}")))
        .isEmpty();
  }

  @Test
  void namesTheVariantOfAMember() {
    assertThat(
            between(
                variants(BLUE, GREEN),
                variants(BLUE, GREEN.replace("m1", "m2").replace(": 2", ": 3"))))
        .extracting(Difference::toString)
        .containsExactly(
            "ProductionVariants[\"green\"].ModelName: \"m1\" -> \"m2\"",
            "ProductionVariants[\"green\"].InitialInstanceCount: 2 -> 3");
  }

  @Test
  void reportsAnAddedAndARemovedVariant() {
    assertThat(between(variants(BLUE), variants(GREEN)))
        .extracting(Difference::sign)
        .containsExactly("+", "-");
  }

  @Test
  void hidesSensitiveValues() {
    String explained =
        """
        ], "ExplainerConfig": {"ClarifyExplainerConfig": {"ShapConfig":
          {"ShapBaselineConfig": {"ShapBaseline": "secret-1"}}}}}""";

    assertThat(between(variants(BLUE), variants(BLUE).replace("]}", explained)))
        .extracting(Difference::toString)
        .singleElement()
        .asString()
        .contains("hidden")
        .doesNotContain("secret");
    assertThat(
            between(
                variants(BLUE).replace("]}", explained),
                variants(BLUE).replace("]}", explained.replace("secret-1", "secret-2"))))
        .extracting(Difference::toString)
        .singleElement()
        .asString()
        .endsWith("ShapBaseline: (hidden) -> (hidden)");
  }

  private static List<Difference> between(String live, String wanted) {
    return ConfigDiff.between(EndpointConfig.fromJson(live), EndpointConfig.fromJson(wanted));
  }

  private static String variants(String... variants) {
    return "{\"EndpointConfigName\": \"n\", \"ProductionVariants\": ["
        + String.join(", ", variants)
        + "]}";
  }
}
