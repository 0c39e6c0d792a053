package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointRequest;

/** The part of the model that creates and updates endpoints. */
class DeploymentModelTest {

  @Test
  void aCreationSurvivesJson() {
    EndpointCreation creation =
        EndpointCreation.builder()
            .endpointName("churn")
            .endpointConfigName("churn-1")
            .tag(t -> t.key("team").value("risk"))
            .build();

    assertThat(EndpointCreation.fromJson(creation.toJson())).isEqualTo(creation);
    assertThat(creation.toRequest())
        .isEqualTo(
            CreateEndpointRequest.builder()
                .endpointName("churn")
                .endpointConfigName("churn-1")
                .tags(
                    software.amazon.awssdk.services.sagemaker.model.Tag.builder()
                        .key("team")
                        .value("risk")
                        .build())
                .build());
  }

  @Test
  void aKeyOfATagIsGivenOnce() {
    EndpointCreation repeated =
        EndpointCreation.fromJson(
            """
            {"EndpointName": "churn", "EndpointConfigName": "churn-1", "Tags": [
              {"Key": "team", "Value": "risk"}, {"Key": "team", "Value": "fraud"}]}
            """);

    assertThat(repeated.violations())
        .singleElement()
        .returns(SageMakerRule.TAG_KEY_REPEATED, violation -> violation.rule())
        .returns("tags[1].key", violation -> violation.path().javaPath());
  }

  @Test
  void updateRoundTripsThroughJson() {
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
  void acceptsOnePolicyOnly() {
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
                + " blueGreenUpdatePolicy [EXCLUSIVE] Remove one of the two.");
  }
}
