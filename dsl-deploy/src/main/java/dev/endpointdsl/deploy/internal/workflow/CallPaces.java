package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.workflow.AwsService;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.regions.Region;

/** The paces of a deployer's calls, one for each service and Region. */
public final class CallPaces {

  private final Map<String, PerRegion<CallPace>> byService = new ConcurrentHashMap<>();
  private final boolean hasOneRegion;

  CallPaces(boolean hasOneRegion) {
    this.hasOneRegion = hasOneRegion;
  }

  /** Returns the pace of the calls of SageMaker in a Region. */
  CallPace in(Optional<Region> region) {
    return in(AwsService.SAGE_MAKER, region);
  }

  /** Returns the pace of the calls of a service in a Region. */
  CallPace in(AwsService<?, ?> service, Optional<Region> region) {
    return byService
        .computeIfAbsent(service.name(), name -> new PerRegion<>(hasOneRegion, CallPace::new))
        .in(region);
  }
}
