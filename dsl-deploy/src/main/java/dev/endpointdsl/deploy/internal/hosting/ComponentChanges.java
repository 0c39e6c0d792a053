package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.HostingOperations;
import dev.endpointdsl.deploy.internal.part.PartsStep;
import dev.endpointdsl.deploy.internal.tag.DesiredTags;
import dev.endpointdsl.deploy.internal.workflow.ChangeOutcome;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentUpdate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sends the changes of one inference component, and informs its tracker. */
final class ComponentChanges {

  private final DeploymentContext context;
  private final InferenceComponent component;
  private final InferenceComponentUpdate update;
  private final List<String> adapters;
  private final PartsStep parts;

  ComponentChanges(DeploymentContext context, Deployment deployment, InferenceComponent component) {
    this.context = context;
    this.component = component;
    this.update = deployment.update(component);
    this.adapters = ComponentOrder.adaptersOf(component.inferenceComponentName(), deployment);
    this.parts = new PartsStep(context, deployment);
  }

  /** Returns the tags with which a component is created. */
  static Map<String, String> tags(InferenceComponent component, Map<String, String> defaults) {
    return DesiredTags.of(
        "InferenceComponent " + component.inferenceComponentName(),
        component.tags(),
        component.suppressions(),
        defaults);
  }

  Workflow<Boolean> create(ComponentTracker tracker, @Nullable DescribedComponent absent) {
    return context
        .caller()
        .change(
            HostingOperations.CREATE_COMPONENT,
            HostedComponentRequests.create(component, tags(component, context.defaultTags())),
            ErrorKind.NAME_TAKEN)
        .map(
            outcome -> {
              tracker.created(outcome, context.time().now());
              return false;
            });
  }

  Workflow<Boolean> update(ComponentTracker tracker, @Nullable DescribedComponent live) {
    return context
        .caller()
        .change(
            HostingOperations.UPDATE_COMPONENT,
            HostedComponentRequests.update(update),
            ErrorKind.IN_PROGRESS)
        .map(
            outcome -> {
              tracker.updated(outcome, Objects.requireNonNull(live), context.time().now());
              return false;
            });
  }

  Workflow<Boolean> scale(ComponentTracker tracker, @Nullable DescribedComponent live) {
    return context
        .caller()
        .change(
            HostingOperations.UPDATE_COPIES,
            HostedComponentRequests.scale(
                component.inferenceComponentName(), ComponentDiff.copies(component).orElseThrow()),
            ErrorKind.IN_PROGRESS)
        .map(
            outcome -> {
              tracker.scaled(outcome, Objects.requireNonNull(live), context.time().now());
              return false;
            });
  }

  /**
   * Returns a workflow that deletes the component, which the deployment then creates again. As long
   * as it has adapters of the deployment, they are deleted instead; they are created again, too.
   */
  Workflow<ChangeOutcome> delete() {
    return InOrder.each(adapters, this::deleteAdapter)
        .then(
            found ->
                found.contains(true)
                    ? Workflow.done(ChangeOutcome.REFUSED)
                    : parts
                        .beforeComponentDeletion(component.inferenceComponentName())
                        .then(done -> delete(component.inferenceComponentName())));
  }

  private Workflow<Boolean> deleteAdapter(String name) {
    return HostedComponentRequests.describe(context, name)
        .then(
            found ->
                found.isEmpty()
                    ? Workflow.done(false)
                    : parts
                        .beforeComponentDeletion(name)
                        .then(done -> delete(name))
                        .map(outcome -> true));
  }

  private Workflow<ChangeOutcome> delete(String name) {
    return delete(context, name);
  }

  /** Returns a workflow that deletes a component; one that is gone counts as deleted. */
  static Workflow<ChangeOutcome> delete(DeploymentContext context, String name) {
    return context
        .caller()
        .change(
            HostingOperations.DELETE_COMPONENT,
            HostedComponentRequests.delete(name),
            ErrorKind.IN_PROGRESS)
        .recover(
            problem ->
                ErrorKind.NOT_FOUND.is(problem)
                    ? Workflow.done(ChangeOutcome.ACCEPTED)
                    : Workflow.failed(problem));
  }
}
