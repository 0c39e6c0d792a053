package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.EndpointSummary;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointsRequest;

/** Finds the configurations that the account's endpoints run or are being switched to. */
final class ConfigsInUse {

  private static final int PAGE_SIZE = 100;

  private final DeploymentContext context;
  private final @Nullable String ignoredEndpoint;

  /**
   * Creates a search.
   *
   * @param ignoredEndpoint an endpoint whose configurations do not count; null for none
   */
  ConfigsInUse(DeploymentContext context, @Nullable String ignoredEndpoint) {
    this.context = context;
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
            ListEndpointsRequest.builder().maxResults(PAGE_SIZE).nextToken(token).build())
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
      List<EndpointSummary> endpoints, int index, Set<String> found) {
    if (index == endpoints.size()) {
      return Workflow.done(found);
    }
    String name = endpoints.get(index).endpointName();
    if (name.equals(ignoredEndpoint)) {
      return describe(endpoints, index + 1, found);
    }
    return context
        .describeEndpoint(name)
        .then(
            endpoint -> {
              endpoint.ifPresent(snapshot -> add(snapshot, found));
              return describe(endpoints, index + 1, found);
            });
  }

  private static void add(EndpointSnapshot endpoint, Set<String> found) {
    Optional.ofNullable(endpoint.configName()).ifPresent(found::add);
    Optional.ofNullable(endpoint.pendingConfigName()).ifPresent(found::add);
  }
}
