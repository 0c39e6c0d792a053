package service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.LoopbackService;
import software.amazon.awssdk.services.batch.BatchClient;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    CreateComputeEnvironmentRequest request =
        CreateComputeEnvironmentRequest.builder()
            .computeEnvironmentName("spot")
            .type(CEType.MANAGED)
            .state(CEState.ENABLED)
            .computeResources(
                r ->
                    r.type(CRType.SPOT)
                        .maxvCpus(256)
                        .subnets("subnet-1", "subnet-2")
                        .allocationStrategy(CRAllocationStrategy.SPOT_CAPACITY_OPTIMIZED)
                        .minvCpus(0)
                        .instanceType("optimal")
                        .ec2Configuration(e -> e.imageType("ECS_AL2023"))
                        .tag("team", "shop"))
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(CreateComputeEnvironmentRequest.from(SdkRequest.request())).isEqualTo(request);
    assertThat(CreateComputeEnvironmentRequest.fromJson(request.toJson())).isEqualTo(request);
    try (LoopbackService service = new LoopbackService()) {
      service.client(BatchClient.builder()).createComputeEnvironment(request.toRequest());

      service.received().hasBody(request.toBody());
    }
  }
}
