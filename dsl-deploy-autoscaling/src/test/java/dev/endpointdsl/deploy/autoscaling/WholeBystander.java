package dev.endpointdsl.deploy.autoscaling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.model.Deployment;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.DescribeInferenceComponentResponse;

/** Another endpoint of the account, with a component that scales to zero. */
final class WholeBystander {

  static final String NAME = "bystander";
  static final String CONFIG = "bystander-config";
  static final String MODEL = "bystander-model";

  private final ScalingServer server;
  private final List<Object> before;

  private WholeBystander(ScalingServer server) {
    this.server = server;
    this.before = described();
  }

  static WholeBystander create(ScalingServer server) {
    ComponentsState state = new ComponentsState(false, 1, 1024, 0, false, 1, true, true);
    server.deployer.deploy(
        Deployment.builder(NAME, state.config().toBuilder().endpointConfigName(CONFIG).build())
            .pollInterval(Duration.ofMinutes(1))
            .model(WholeState.model(MODEL))
            .inferenceComponent(ComponentsState.base(NAME, NAME, MODEL, 1024, 1))
            .part(
                ScalingPart.of(
                    Scaling.ofInferenceComponent(NAME)
                        .between(0, 2)
                        .targetConcurrentRequestsPerCopy(5)
                        .wakeFromZero()
                        .build()))
            .build());
    return new WholeBystander(server);
  }

  void assertUntouched() {
    assertThat(described()).isEqualTo(before);
    assertThat(server.sageMaker.models()).contains(MODEL);
    assertThat(server.sageMaker.endpointConfigs()).contains(CONFIG);
  }

  private List<Object> described() {
    DescribeEndpointResponse endpoint = server.client.describeEndpoint(r -> r.endpointName(NAME));
    DescribeInferenceComponentResponse component =
        server.client.describeInferenceComponent(r -> r.inferenceComponentName(NAME));
    return List.of(
        endpoint.lastModifiedTime(),
        component.lastModifiedTime(),
        component.specification(),
        LiveTargets.of(server, NAME));
  }
}
