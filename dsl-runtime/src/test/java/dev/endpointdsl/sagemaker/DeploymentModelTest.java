package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.UpdateEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.UpdateEndpointResponse;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DocumentationTrait;

/** The part of the model that switches endpoints over. */
class DeploymentModelTest {

  private final SdkComparison comparison =
      new SdkComparison()
          .walk(ServiceModel.structure("UpdateEndpointInput"), UpdateEndpointRequest.builder())
          .walk(ServiceModel.structure("UpdateEndpointOutput"), UpdateEndpointResponse.builder());

  @Test
  void modelAndSdkHaveTheSameMembers() {
    assertThat(comparison.compared()).hasSize(10);
    assertThat(comparison.missingFromModel()).isEmpty();
    assertThat(comparison.missingFromSdk()).isEmpty();
    assertThat(comparison.otherType()).isEmpty();
  }

  @Test
  void everyMemberIsDocumented() {
    assertThat(comparison.compared())
        .flatExtracting(name -> ServiceModel.structure(name).members())
        .allMatch(member -> ((Shape) member).hasTrait(DocumentationTrait.class));
  }

  @Test
  void anUpdateSurvivesJson() {
    EndpointUpdate update =
        EndpointUpdate.builder()
            .endpointName("churn")
            .endpointConfigName("churn-2")
            .retainAllVariantProperties(true)
            .excludeRetainedVariantProperties(VariantPropertyType.DESIRED_WEIGHT)
            .deploymentConfig(
                d ->
                    d.rollingUpdatePolicy(
                        r ->
                            r.maximumBatchSize(
                                    s -> s.type(CapacitySizeType.CAPACITY_PERCENT).value(20))
                                .waitIntervalInSeconds(60)))
            .build();

    assertThat(EndpointUpdate.fromJson(update.toJson())).isEqualTo(update);
    assertThat(update.toRequest().deploymentConfig().rollingUpdatePolicy().maximumBatchSize())
        .satisfies(size -> assertThat(size.value()).isEqualTo(20));
  }

  @Test
  void onlyOnePolicyIsTaken() {
    EndpointUpdate both =
        EndpointUpdate.fromJson(
            """
            {"EndpointName": "churn", "EndpointConfigName": "churn-2", "DeploymentConfig": {
              "BlueGreenUpdatePolicy": {"TrafficRoutingConfiguration": {
                "Type": "ALL_AT_ONCE", "WaitIntervalInSeconds": 0}},
              "RollingUpdatePolicy": {"WaitIntervalInSeconds": 0,
                "MaximumBatchSize": {"Type": "INSTANCE_COUNT", "Value": 1}}}}
            """);

    assertThat(both.violations())
        .singleElement()
        .hasToString(
            "deploymentConfig.rollingUpdatePolicy: cannot be set together with"
                + " blueGreenUpdatePolicy [EXCLUSIVE] Leave one of the two out.");
  }
}
