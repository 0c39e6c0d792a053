package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.EndpointSummary;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointsRequest;

/**
 * Finds the configurations that the account's endpoints run or are being switched to. Only
 * endpoints that were modified since a time are inspected: others run configurations that were
 * created before it.
 */
final class ConfigsInUse {

  private static final int PAGE_SIZE = 100;

  /** The service may record the times of a configuration and of an endpoint on other clocks. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

  private final DeploymentContext context;
  private final Instant modifiedAfter;
  private final @Nullable String ignoredEndpoint;

  /**
   * Creates a search.
   *
   * @param created the time when the oldest of the configurations that are searched for was created
   * @param ignoredEndpoint an endpoint whose configurations do not count; null for none
   */
  ConfigsInUse(DeploymentContext context, Instant created, @Nullable String ignoredEndpoint) {
    this.context = context;
    this.modifiedAfter = created.minus(CLOCK_TOLERANCE);
    this.ignoredEndpoint = ignoredEndpoint;
  }

  /** Returns a workflow that finds the names of the configurations. */
  Workflow<Set<String>> find() {
    return page(null, new HashSet<>());
  }

  private Workflow<Set<String>> page(@Nullable String token, Set<String> found) {
    return context
        .caller()
        .call(
            ServiceCall.LIST_ENDPOINTS,
            ListEndpointsRequest.builder()
                .lastModifiedTimeAfter(modifiedAfter)
                .maxResults(PAGE_SIZE)
                .nextToken(token)
                .build())
        .then(
            page ->
                describe(page.endpoints(), 0, found)
                    .then(
                        all ->
                            page.nextToken() == null
                                ? Workflow.done(all)
                                : page(page.nextToken(), all)));
  }

  private Workflow<Set<String>> describe(
      List<EndpointSummary> endpoints, int index, Set<String> configs) {
    if (index == endpoints.size()) {
      return Workflow.done(configs);
    }
    EndpointSummary endpoint = endpoints.get(index);
    return snapshot(endpoint)
        .then(
            found -> {
              found.ifPresent(snapshot -> add(snapshot, configs));
              return describe(endpoints, index + 1, configs);
            });
  }

  private Workflow<Optional<EndpointSnapshot>> snapshot(EndpointSummary endpoint) {
    if (endpoint.endpointName().equals(ignoredEndpoint)) {
      return Workflow.done(Optional.empty());
    }
    Optional<EndpointSnapshot> known = context.endpoints().find(endpoint);
    return known.isPresent()
        ? Workflow.done(known)
        : context.describeEndpoint(endpoint.endpointName());
  }

  private static void add(EndpointSnapshot endpoint, Set<String> found) {
    Optional.ofNullable(endpoint.configName()).ifPresent(found::add);
    Optional.ofNullable(endpoint.pendingConfigName()).ifPresent(found::add);
  }
}
