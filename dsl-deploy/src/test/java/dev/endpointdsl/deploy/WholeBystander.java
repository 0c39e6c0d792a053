package dev.endpointdsl.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deployment;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.DescribeInferenceComponentResponse;

/** Another endpoint of the account, with a configuration, a model and an inference component. */
final class WholeBystander {

  static final String NAME = "bystander";
  static final String CONFIG = "bystander-config";
  static final String MODEL = "bystander-model";

  private final DeployerFixture fixture;
  private final List<Object> before;

  private WholeBystander(DeployerFixture fixture) {
    this.fixture = fixture;
    this.before = described();
  }

  static WholeBystander create(DeployerFixture fixture) {
    fixture.deployer.deploy(
        Deployment.builder(
                NAME, ComponentEndpoint.CONFIG.toBuilder().endpointConfigName(CONFIG).build())
            .pollInterval(Duration.ofMinutes(1))
            .model(WholeFixture.model(MODEL))
            .inferenceComponent(
                ComponentEndpoint.base(NAME).toBuilder()
                    .endpointName(NAME)
                    .specification(
                        s ->
                            s.modelName(MODEL)
                                .computeResourceRequirements(r -> r.minMemoryRequiredInMb(1024)))
                    .build())
            .build());
    return new WholeBystander(fixture);
  }

  void assertUntouched() {
    assertThat(described()).isEqualTo(before);
    assertThat(fixture.sageMaker.models()).contains(MODEL);
    assertThat(fixture.sageMaker.endpointConfigs()).contains(CONFIG);
  }

  private List<Object> described() {
    DescribeEndpointResponse endpoint = fixture.client.describeEndpoint(r -> r.endpointName(NAME));
    DescribeInferenceComponentResponse component =
        fixture.client.describeInferenceComponent(r -> r.inferenceComponentName(NAME));
    return List.of(
        endpoint.lastModifiedTime(), component.lastModifiedTime(), component.specification());
  }
}
