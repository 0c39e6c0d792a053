package dev.endpointdsl.deploy.internal.cleanup;

import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.workflow.PagedList;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.EndpointConfigSummary;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointConfigsRequest;

/** Lists the configurations whose names contain a string. */
public final class ConfigList {

  private static final int PAGE_SIZE = 100;

  private final DeploymentContext context;
  private final String contained;

  /**
   * Creates a list.
   *
   * @param contained the string; empty for all configurations
   */
  public ConfigList(DeploymentContext context, String contained) {
    this.context = context;
    this.contained = contained;
  }

  /**
   * Returns a workflow that reads the list.
   *
   * @param maxPages the number of pages after which the result is empty, because there are more
   */
  public Workflow<Optional<List<EndpointConfigSummary>>> read(int maxPages) {
    return PagedList.of(this::page).read(maxPages);
  }

  private Workflow<PagedList.Page<EndpointConfigSummary>> page(@Nullable String token) {
    ListEndpointConfigsRequest.Builder request =
        ListEndpointConfigsRequest.builder().maxResults(PAGE_SIZE).nextToken(token);
    if (!contained.isEmpty()) {
      request.nameContains(contained);
    }
    return context
        .caller()
        .call(SageMakerOperations.LIST_CONFIGS, request.build())
        .map(page -> new PagedList.Page<>(page.endpointConfigs(), page.nextToken()));
  }
}
