package dev.endpointdsl.deploy.internal.step;

import static dev.endpointdsl.sagemaker.InstanceType.ML_C5_XLARGE;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests which switches of an endpoint a plan warns about, and the remedies that it names. */
class SwitchWarningsTest {

  private static final EndpointConfig INSTANCES = instances("blue", ML_M5_XLARGE);

  @Test
  void warnsThatAsynchronousInferenceCannotBeRemoved() {
    EndpointConfig asynchronous =
        INSTANCES.toBuilder()
            .asyncInferenceConfig(a -> a.outputConfig(o -> o.s3OutputPath("s3://ml-out/churn")))
            .build();

    assertThat(warnings(asynchronous, INSTANCES))
        .singleElement()
        .asString()
        .contains("refuses to remove AsyncInferenceConfig", "another endpoint name");
    assertThat(warnings(INSTANCES, asynchronous)).isEmpty();
    assertThat(warnings(asynchronous, asynchronous)).isEmpty();
  }

  @Test
  void warnsThatAServerlessVariantCannotGetInstances() {
    assertThat(warnings(serverless("blue"), INSTANCES))
        .singleElement()
        .asString()
        .contains("serverless variant blue to instances", "give the variant another name");
    assertThat(warnings(serverless("green"), INSTANCES)).isEmpty();
  }

  @Test
  void warnsThatInstancesCannotBecomeServerless() {
    assertThat(warnings(INSTANCES, serverless("green")))
        .singleElement()
        .asString()
        .contains("from instances to serverless");
  }

  @Test
  void remindsOfScalableTargetsWhenAnInstanceTypeChanges() {
    assertThat(warnings(INSTANCES, instances("blue", ML_C5_XLARGE)))
        .singleElement()
        .asString()
        .contains("instance type of the variant blue", "deregister the target");
    assertThat(warnings(INSTANCES, instances("green", ML_C5_XLARGE))).isEmpty();
    assertThat(warnings(INSTANCES, INSTANCES)).isEmpty();
  }

  private static List<String> warnings(EndpointConfig live, EndpointConfig wanted) {
    return SwitchWarnings.of(Deployment.of("churn", wanted), live);
  }

  private static EndpointConfig instances(String variant, InstanceType type) {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(
            v -> v.variantName(variant).modelName("m").instanceType(type).initialInstanceCount(1))
        .build();
  }

  private static EndpointConfig serverless(String variant) {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(
            v ->
                v.variantName(variant)
                    .modelName("m")
                    .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5)))
        .build();
  }
}
