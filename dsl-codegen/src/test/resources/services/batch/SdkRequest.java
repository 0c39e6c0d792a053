package service;

import java.util.Map;
import software.amazon.awssdk.services.batch.model.CEState;
import software.amazon.awssdk.services.batch.model.CEType;
import software.amazon.awssdk.services.batch.model.CRAllocationStrategy;
import software.amazon.awssdk.services.batch.model.CRType;
import software.amazon.awssdk.services.batch.model.CreateComputeEnvironmentRequest;
import software.amazon.awssdk.services.batch.model.Ec2Configuration;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static CreateComputeEnvironmentRequest request() {
    return CreateComputeEnvironmentRequest.builder()
        .computeEnvironmentName("spot")
        .type(CEType.MANAGED)
        .state(CEState.ENABLED)
        .computeResources(
            r ->
                r.type(CRType.SPOT)
                    .allocationStrategy(CRAllocationStrategy.SPOT_CAPACITY_OPTIMIZED)
                    .minvCpus(0)
                    .maxvCpus(256)
                    .subnets("subnet-1", "subnet-2")
                    .instanceTypes("optimal")
                    .ec2Configuration(Ec2Configuration.builder().imageType("ECS_AL2023").build())
                    .tags(Map.of("team", "shop")))
        .build();
  }
}
