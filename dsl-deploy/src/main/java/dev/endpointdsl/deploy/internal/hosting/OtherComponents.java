package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.deploy.internal.aws.HostingOperations;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.InferenceComponentSummary;
import software.amazon.awssdk.services.sagemaker.model.ListInferenceComponentsRequest;

/** Finds the inference components of an endpoint that a deployment does not need. */
final class OtherComponents {

  private static final int PAGE_SIZE = 100;

  private final DeploymentContext context;
  private final Deployment deployment;

  OtherComponents(DeploymentContext context, Deployment deployment) {
    this.context = context;
    this.deployment = deployment;
  }

  /** Returns a workflow that lists the names of the components. */
  Workflow<List<String>> list() {
    Set<String> needed = ComponentOrder.needed(deployment);
    return names(context, deployment.endpointName())
        .map(names -> names.stream().filter(name -> !needed.contains(name)).toList());
  }

  /** Returns a workflow that lists the names of all components of an endpoint. */
  static Workflow<List<String>> names(DeploymentContext context, String endpointName) {
    return page(context, endpointName, null, new ArrayList<>());
  }

  private static Workflow<List<String>> page(
      DeploymentContext context, String endpointName, @Nullable String token, List<String> names) {
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
              page.inferenceComponents().stream()
                  .map(InferenceComponentSummary::inferenceComponentName)
                  .forEach(names::add);
              return page.nextToken() == null
                  ? Workflow.done(names)
                  : page(context, endpointName, page.nextToken(), names);
            });
  }
}
