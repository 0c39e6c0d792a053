package dev.endpointdsl.deploy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.defaults.AppliedDefault;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the display of plans with and without color. */
class PlanRendererTest {

  private final Plan plan =
      new Plan(
          "churn",
          List.of(
              new PlannedChange(PlannedChange.Kind.CREATE, "endpoint configuration", "b", "new"),
              new PlannedChange(PlannedChange.Kind.UPDATE, "endpoint", "churn", "it runs a"),
              new PlannedChange(PlannedChange.Kind.DELETE, "endpoint configuration", "a", "old")),
          List.of(new Difference("ProductionVariants", null, "[]")),
          List.of(),
          List.of(
              new AppliedDefault("Endpoint \"churn\"", "KmsKeyId", "\"k\"", "org.json:2:3", "/x"),
              new AppliedDefault("Endpoint \"churn\"", "Secret", null, "org.json", "/y")),
          List.of("A warning."));

  @Test
  void colorsCreationsChangesAndDeletions() {
    assertThat(plan.render(true))
        .contains("  \u001b[32m+ create endpoint configuration b (new)\u001b[0m\n")
        .contains("  \u001b[33m~ update endpoint churn (it runs a)\u001b[0m\n")
        .contains("  \u001b[31m- delete endpoint configuration a (old)\u001b[0m\n");
  }

  @Test
  void rendersTheSameLinesWithoutColor() {
    assertThat(plan.render(true).replaceAll("\u001b\\[[0-9]*m", ""))
        .isEqualTo(plan.render(false))
        .isEqualTo(plan.toString())
        .contains(
            """
            Set by the defaults of the organization:
              Endpoint "churn": KmsKeyId "k" comes from org.json:2:3
              Endpoint "churn": Secret comes from org.json
            """)
        .endsWith("Warnings:\n  A warning.\n");
  }

  @Test
  void writesDefaultsAsJsonWithoutSensitiveValues() {
    assertThat(plan.toJson())
        .contains(
            "\"defaults\":[{\"part\":\"Endpoint \\\"churn\\\"\",\"path\":\"KmsKeyId\","
                + "\"value\":\"\\\"k\\\"\",\"source\":\"org.json:2:3\",\"pointer\":\"/x\"},"
                + "{\"part\":\"Endpoint \\\"churn\\\"\",\"path\":\"Secret\","
                + "\"source\":\"org.json\",\"pointer\":\"/y\"}]");
  }
}
