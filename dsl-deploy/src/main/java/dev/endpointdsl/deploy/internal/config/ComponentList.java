package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.deploy.internal.aws.HostingOperations;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.workflow.PagedList;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.InferenceComponentSummary;
import software.amazon.awssdk.services.sagemaker.model.ListInferenceComponentsRequest;

/** Lists the inference components of an endpoint. */
public final class ComponentList {

  private static final int PAGE_SIZE = 100;

  private ComponentList() {}

  /** Returns a workflow that reads all pages once. */
  public static Workflow<List<InferenceComponentSummary>> read(
      DeploymentContext context, String endpointName) {
    return list(context, endpointName).read();
  }

  /** Returns a workflow that reads a list of several pages until it shows nothing new. */
  public static Workflow<List<InferenceComponentSummary>> readAll(
      DeploymentContext context, String endpointName) {
    return list(context, endpointName).readAll(InferenceComponentSummary::inferenceComponentName);
  }

  private static PagedList<InferenceComponentSummary> list(
      DeploymentContext context, String endpointName) {
    return PagedList.of(token -> page(context, endpointName, token));
  }

  private static Workflow<PagedList.Page<InferenceComponentSummary>> page(
      DeploymentContext context, String endpointName, @Nullable String token) {
    return context
        .caller()
        .call(
            HostingOperations.LIST_COMPONENTS,
            ListInferenceComponentsRequest.builder()
                .endpointNameEquals(endpointName)
                .maxResults(PAGE_SIZE)
                .nextToken(token)
                .build())
        .map(page -> new PagedList.Page<>(page.inferenceComponents(), page.nextToken()));
  }
}
