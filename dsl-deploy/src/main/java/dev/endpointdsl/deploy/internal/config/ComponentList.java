package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.deploy.internal.aws.HostingOperations;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.InferenceComponentSummary;
import software.amazon.awssdk.services.sagemaker.model.ListInferenceComponentsRequest;

/** Lists the inference components of an endpoint. */
public final class ComponentList {

  private static final int PAGE_SIZE = 100;

  private ComponentList() {}

  /** Returns a workflow that reads all pages. */
  public static Workflow<List<InferenceComponentSummary>> read(
      DeploymentContext context, String endpointName) {
    return page(context, endpointName, null, new ArrayList<>());
  }

  private static Workflow<List<InferenceComponentSummary>> page(
      DeploymentContext context,
      String endpointName,
      @Nullable String token,
      List<InferenceComponentSummary> found) {
    return context
        .caller()
        .call(
            HostingOperations.LIST_COMPONENTS,
            ListInferenceComponentsRequest.builder()
                .endpointNameEquals(endpointName)
                .maxResults(PAGE_SIZE)
                .nextToken(token)
                .build())
        .then(
            page -> {
              found.addAll(page.inferenceComponents());
              return page.nextToken() == null
                  ? Workflow.done(found)
                  : page(context, endpointName, page.nextToken(), found);
            });
  }
}
