package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.deploy.error.hosting.BaseComponentInUseException;
import dev.endpointdsl.deploy.error.hosting.ComponentDeletedException;
import dev.endpointdsl.deploy.error.hosting.ComponentFailedException;
import dev.endpointdsl.deploy.error.hosting.ComponentNameTakenException;
import dev.endpointdsl.deploy.error.hosting.ComponentRolledBackException;
import dev.endpointdsl.deploy.error.hosting.InsufficientHardwareException;
import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.HostingMessages;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.sagemaker.InferenceComponent;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Brings one inference component to its wanted state: each step describes it and sends at most one
 * change.
 */
final class ComponentConvergence implements RepeatedStep {

  /** The number of times that the service may refuse a change for a reason that passes. */
  private static final int MAX_REFUSALS = 5;

  private final DeploymentContext context;
  private final InferenceComponent component;
  private final ComponentChanges changes;
  private final ComponentTracker tracker;
  private final boolean isScaled;
  private final boolean replacesFailed;
  private int refusals;

  ComponentConvergence(
      DeploymentContext context, Deployment deployment, InferenceComponent component) {
    this.context = context;
    this.component = component;
    this.changes = new ComponentChanges(context, deployment, component);
    this.tracker = new ComponentTracker(deployment.consistencyTimeout());
    this.isScaled = isScaled(deployment, component);
    this.replacesFailed = deployment.isReplaceFailed();
  }

  /** Checks whether a part changes the number of copies of a component. */
  static boolean isScaled(Deployment deployment, InferenceComponent component) {
    return deployment.parts().stream()
        .anyMatch(part -> part.scaledComponents().contains(component.inferenceComponentName()));
  }

  @Override
  public String resource() {
    return "inference component " + name();
  }

  private String name() {
    return component.inferenceComponentName();
  }

  @Override
  public Workflow<Boolean> step() {
    return HostedComponentRequests.describe(context, name()).then(this::act);
  }

  private Workflow<Boolean> act(Optional<DescribedComponent> found) {
    tracker.described();
    if (found.isEmpty()) {
      return tracker.mayAppear(context.time().now()) ? Workflow.done(false) : absent();
    }
    DescribedComponent live = found.get();
    if (!live.endpointName().equals(component.endpointName())) {
      return Workflow.failed(
          new ComponentNameTakenException(context.status(), name(), live.endpointName()));
    }
    if (EndpointStatuses.isChanging(live.status())
        || tracker.isDeleted(live, context.time().now())) {
      return Workflow.done(false);
    }
    return live.status().equals(EndpointStatuses.FAILED) ? failed(live) : converge(live);
  }

  private Workflow<Boolean> absent() {
    return tracker.hasCreated()
        ? Workflow.failed(new ComponentDeletedException(context.status(), name()))
        : send(changes::create, null);
  }

  private Workflow<Boolean> failed(DescribedComponent live) {
    return replacesFailed && !tracker.hasCreated() ? replace(live) : Workflow.failed(failure(live));
  }

  private RuntimeException failure(DescribedComponent live) {
    context.failedBecause(live.failureReason());
    return isAboutHardware(live)
        ? new InsufficientHardwareException(context.status(), null)
        : new ComponentFailedException(context.status(), name());
  }

  private static boolean isAboutHardware(DescribedComponent live) {
    String reason = live.failureReason();
    return reason != null && HostingMessages.isAboutHardware(reason);
  }

  private Workflow<Boolean> converge(DescribedComponent live) {
    ComponentDiff diff = ComponentDiff.between(live, component, isScaled);
    if (diff.isEmpty()) {
      tracker.applied().ifPresent(this::applied);
      return Workflow.done(true);
    }
    if (diff.variant().isPresent()) {
      return replace(live);
    }
    if (!tracker.hasSent()) {
      return diff.specification().isEmpty()
          ? send(changes::scale, live)
          : send(changes::update, live).recover(problem -> orReplace(problem, live));
    }
    if (tracker.mayBeStale(live, context.time().now())) {
      return Workflow.done(false);
    }
    if (diff.specification().isEmpty() && tracker.canScale()) {
      return send(changes::scale, live);
    }
    context.failedBecause(live.failureReason());
    return Workflow.failed(
        isAboutHardware(live)
            ? new InsufficientHardwareException(context.status(), null)
            : new ComponentRolledBackException(context.status(), name()));
  }

  private void applied(AppliedChange.Kind kind) {
    context.applied(new AppliedChange(kind, "inference component", name()));
  }

  private Workflow<Boolean> orReplace(RuntimeException problem, DescribedComponent live) {
    return ErrorKind.UPDATE_UNSUPPORTED.is(problem) ? replace(live) : Workflow.failed(problem);
  }

  private Workflow<Boolean> replace(DescribedComponent live) {
    return changes
        .delete()
        .map(
            outcome -> {
              tracker.deleted(outcome, live, context.time().now());
              return false;
            })
        .recover(problem -> waitIfItPasses(problem, true));
  }

  private Workflow<Boolean> send(
      BiFunction<ComponentTracker, @Nullable DescribedComponent, Workflow<Boolean>> change,
      @Nullable DescribedComponent live) {
    return change.apply(tracker, live).recover(problem -> waitIfItPasses(problem, false));
  }

  /** Waits if the component, its endpoint, its model or its base is not ready yet. */
  private Workflow<Boolean> waitIfItPasses(RuntimeException problem, boolean isDeletion) {
    ErrorKind kind = ErrorKind.of(problem);
    boolean passes =
        switch (kind) {
          case IN_PROGRESS -> true;
          case NOT_FOUND, MODEL_NOT_FOUND, HAS_ADAPTERS -> ++refusals <= MAX_REFUSALS;
          default -> false;
        };
    if (passes) {
      return Workflow.done(false);
    }
    return Workflow.failed(
        isDeletion && kind == ErrorKind.HAS_ADAPTERS
            ? new BaseComponentInUseException(context.status(), name(), problem)
            : problem);
  }
}
