package dev.endpointdsl.deploy.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.MemberFacts;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.sagemaker.EndpointConfigFacts;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Pins the facts of the model that decide what a comparison of configurations reports. */
class ServiceDefaultsTest {

  private static final MemberFacts FACTS = EndpointConfigFacts.FACTS;
  private static final String CLARIFY = "ExplainerConfig.ClarifyExplainerConfig.";
  private static final String SCALE_IN = "ManagedInstanceScaling.ScaleInPolicy.";

  @Test
  void theDefaultsAreThoseOfTheService() {
    Map<String, String> expected = new TreeMap<>();
    for (String list : new String[] {"ProductionVariants[].", "ShadowProductionVariants[]."}) {
      expected.put(list + "InitialVariantWeight", "1");
      expected.put(list + "EnableSSMAccess", "false");
      expected.put(list + SCALE_IN + "MaximumStepSize", "1");
      expected.put(list + SCALE_IN + "CooldownInMinutes", "20");
    }
    expected.put("DataCaptureConfig.EnableCapture", "true");
    expected.put("EnableNetworkIsolation", "false");
    expected.put("MetricsConfig.EnableEnhancedMetrics", "false");
    expected.put("MetricsConfig.EnableDetailedObservability", "true");
    expected.put("MetricsConfig.MetricPublishFrequencyInSeconds", "60");
    expected.put(CLARIFY + "InferenceConfig.MaxPayloadInMB", "6");
    expected.put(CLARIFY + "ShapConfig.UseLogit", "false");
    expected.put(CLARIFY + "ShapConfig.ShapBaselineConfig.MimeType", "\"text/csv\"");

    Map<String, String> actual = new TreeMap<>();
    ServiceDefaults.BY_PATH.forEach((p, json) -> actual.put(p, JsonTreeWriter.compact(json)));
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void elementsAreComparedByTheirKeys() {
    assertThat(FACTS.elementKeys())
        .containsOnly(
            Map.entry("ProductionVariants", "VariantName"),
            Map.entry("ShadowProductionVariants", "VariantName"),
            Map.entry("ProductionVariants[].InstancePools", "Priority"),
            Map.entry("ShadowProductionVariants[].InstancePools", "Priority"),
            Map.entry("DataCaptureConfig.CaptureOptions", "CaptureMode"),
            Map.entry("Tags", "Key"));
  }

  @Test
  void theOrderOfHeadersAndTypesIsSignificant() {
    assertThat(FACTS.orderedLists())
        .containsExactly(
            CLARIFY + "InferenceConfig.LabelHeaders",
            CLARIFY + "InferenceConfig.FeatureHeaders",
            CLARIFY + "InferenceConfig.FeatureTypes");
  }

  @Test
  void theBaselineIsSensitive() {
    assertThat(FACTS.sensitiveMembers())
        .containsExactly(CLARIFY + "ShapConfig.ShapBaselineConfig.ShapBaseline");
  }

  @Test
  void nameAndTagsAreNotContent() {
    assertThat(FACTS.excludedFromContent()).containsExactly("EndpointConfigName", "Tags");
  }
}
