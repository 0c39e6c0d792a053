package dev.endpointdsl.guards.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.cli.EndpointDsl;
import dev.endpointdsl.guards.process.JavaCommand;
import dev.endpointdsl.guards.process.LoadedClasses;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits on what commands load that call no service; a prompt feels every class. */
class CommandLineBudgetsTest {

  private static final String CONFIG =
      """
      EndpointConfigName: churn-2026-11
      ProductionVariants:
        - VariantName: blue
          ModelName: churn-xgb-7
          InstanceType: ml.m5.xlarge
          InitialInstanceCount: 2
      """;

  private static final String JSON =
      """
      {
        "EndpointConfigName": "churn-2026-11",
        "ProductionVariants": [
          {
            "VariantName": "blue",
            "ModelName": "churn-xgb-7",
            "InstanceType": "ml.m5.xlarge",
            "InitialInstanceCount": 2
          }
        ],
        "Tags": [{"Key": "team", "Value": "risk"}]
      }
      """;

  /** Classes of the DSL that the check of a JSON file loads: the measured 189 and a twentieth. */
  private static final long CLASSES_FOR_A_CHECK = 198;

  /** Jackson's classes, all for reading: the measured 89 and a twentieth. */
  private static final long CLASSES_OF_JACKSON = 93;

  @TempDir Path work;

  /** Linking the first lambda takes as long as all checks, and picocli longer than the command. */
  @Test
  void checkOfJsonLoadsFewClassesAndLinksNoLambda() throws Exception {
    String file = Files.writeString(work.resolve("churn.json"), JSON).toString();
    LoadedClasses loaded =
        LoadedClasses.of(
            JavaCommand.of(EndpointDsl.class.getName(), "check", file), work.resolve("loaded.txt"));

    assertThat(loaded.ofTheDsl()).isBetween(1L, CLASSES_FOR_A_CHECK);
    assertThat(loaded.in("tools.jackson.")).isBetween(1L, CLASSES_OF_JACKSON);
    assertThat(loaded.in("picocli.")).isZero();
    assertThat(loaded.in("org.snakeyaml.")).isZero();
    assertThat(loaded.names())
        .noneMatch(name -> name.startsWith("dev.endpointdsl.") && name.contains("$$Lambda"));
  }

  @Test
  void checkLoadsNothingOfTheSdk() throws Exception {
    assertLoadsNothingOfTheSdk("check", file(), "--output", "sarif");
  }

  @Test
  void checkOfScalingLoadsNothingOfTheSdk() throws Exception {
    String file =
        Files.writeString(
                work.resolve("scaled.yaml"),
                """
                ScalableTargets:
                  - ServiceNamespace: sagemaker
                    ResourceId: endpoint/churn/variant/blue
                    ScalableDimension: sagemaker:variant:DesiredInstanceCount
                    MinCapacity: 2
                    MaxCapacity: 8
                """)
            .toString();
    assertLoadsNothingOfTheSdk("check", file);
  }

  @Test
  void checkOfScalingAgainstItsVariantsLoadsNothingOfTheSdk() throws Exception {
    String file =
        Files.writeString(
                work.resolve("whole.yaml"),
                """
                EndpointConfig:
                  EndpointConfigName: churn
                  ProductionVariants:
                    - VariantName: blue
                      ModelName: churn-7
                      InstanceType: ml.m5.xlarge
                      InitialInstanceCount: 2
                Endpoint:
                  EndpointName: churn
                  EndpointConfigName: churn
                ScalableTargets:
                  - ServiceNamespace: sagemaker
                    ResourceId: endpoint/churn/variant/blue
                    ScalableDimension: sagemaker:variant:DesiredInstanceCount
                    MinCapacity: 2
                    MaxCapacity: 8
                """)
            .toString();
    LoadedClasses loaded =
        LoadedClasses.of(
            JavaCommand.of(EndpointDsl.class.getName(), "check", file), work.resolve("loaded.txt"));

    assertThat(loaded.in("dev.endpointdsl.autoscaling.")).isPositive();
    assertThat(loaded.in("software.amazon.awssdk.")).isZero();
  }

  @Test
  void convertLoadsNothingOfTheSdk() throws Exception {
    assertLoadsNothingOfTheSdk("convert", file(), "--to", "terraform");
  }

  @Test
  void explainLoadsNothingOfTheSdk() throws Exception {
    assertLoadsNothingOfTheSdk("explain", "RANGE");
  }

  private String file() throws Exception {
    return Files.writeString(work.resolve("churn.yaml"), CONFIG).toString();
  }

  private void assertLoadsNothingOfTheSdk(String... args) throws Exception {
    LoadedClasses loaded =
        LoadedClasses.of(
            JavaCommand.of(EndpointDsl.class.getName(), args), work.resolve("loaded.txt"));

    assertThat(loaded.ofTheDsl()).isPositive();
    assertThat(loaded.in("software.amazon.awssdk.")).isZero();
    assertThat(loaded.in("dev.endpointdsl.deploy.")).isZero();
    assertThat(loaded.in("dev.endpointdsl.testkit.")).isZero();
  }
}
