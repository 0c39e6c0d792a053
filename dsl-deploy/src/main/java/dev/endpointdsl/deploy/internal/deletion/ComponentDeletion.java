package dev.endpointdsl.deploy.internal.deletion;

import dev.endpointdsl.deploy.error.DeploymentTimeoutException;
import dev.endpointdsl.deploy.error.UnnamedComponentsException;
import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.HostingOperations;
import dev.endpointdsl.deploy.internal.workflow.ChangeOutcome;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sagemaker.model.DeleteInferenceComponentRequest;

/**
 * Deletes the inference components of an endpoint: lists them, deletes those that the service lets
 * go, and starts over until there are none. Adapters go first, because they need their base.
 */
final class ComponentDeletion {

  private final DeploymentContext context;
  private final Deletion deletion;
  private final EndpointComponents components;

  ComponentDeletion(DeploymentContext context, Deletion deletion, EndpointComponents components) {
    this.context = context;
    this.deletion = deletion;
    this.components = components;
  }

  /** Returns a workflow that fails if the endpoint has components that must not be deleted. */
  Workflow<List<EndpointComponents.Listed>> check() {
    return components
        .list()
        .then(
            listed -> {
              List<String> unnamed = unnamed(deletion, listed);
              return unnamed.isEmpty()
                  ? Workflow.done(listed)
                  : Workflow.failed(new UnnamedComponentsException(context.status(), unnamed));
            });
  }

  /** Returns the components that a deletion must not delete. */
  static List<String> unnamed(Deletion deletion, List<EndpointComponents.Listed> listed) {
    return deletion
        .onlyInferenceComponents()
        .map(
            named ->
                listed.stream()
                    .map(EndpointComponents.Listed::name)
                    .filter(name -> !named.contains(name))
                    .toList())
        .orElse(List.of());
  }

  /** Returns a workflow that deletes the components. */
  Workflow<Boolean> delete(List<EndpointComponents.Listed> listed) {
    if (listed.isEmpty()) {
      return Workflow.done(true);
    }
    return InOrder.each(ready(listed), this::send)
        .then(
            outcomes -> {
              if (outcomes.contains(ChangeOutcome.ACCEPTED)) {
                return again(); // the service may have deleted them at once
              }
              return context.time().isSpent()
                  ? Workflow.failed(new DeploymentTimeoutException(context.status()))
                  : Workflow.pause(context.time().limit(deletion.pollInterval()), this::again);
            });
  }

  private Workflow<Boolean> again() {
    return check().then(this::delete);
  }

  /** Returns the components that the service is not changing and that have no adapters. */
  private static List<EndpointComponents.Listed> ready(List<EndpointComponents.Listed> listed) {
    Set<String> bases =
        listed.stream().flatMap(each -> each.base().stream()).collect(Collectors.toSet());
    return listed.stream()
        .filter(each -> !EndpointStatuses.isChanging(each.status()))
        .filter(each -> !bases.contains(each.name()))
        .toList();
  }

  private Workflow<ChangeOutcome> send(EndpointComponents.Listed component) {
    return context
        .caller()
        .change(
            HostingOperations.DELETE_COMPONENT,
            DeleteInferenceComponentRequest.builder()
                .inferenceComponentName(component.name())
                .build(),
            ErrorKind.IN_PROGRESS)
        .recover(ComponentDeletion::refusedForNow);
  }

  /** Treats a component that is gone, or whose adapters are not gone yet, as one to check later. */
  private static Workflow<ChangeOutcome> refusedForNow(RuntimeException problem) {
    return ErrorKind.NOT_FOUND.is(problem) || ErrorKind.HAS_ADAPTERS.is(problem)
        ? Workflow.done(ChangeOutcome.REFUSED)
        : Workflow.failed(problem);
  }
}
