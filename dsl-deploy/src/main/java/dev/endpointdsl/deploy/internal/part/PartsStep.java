package dev.endpointdsl.deploy.internal.part;

import dev.endpointdsl.deploy.error.PartFailedException;
import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.part.EndpointChange;
import dev.endpointdsl.deploy.part.LiveEndpoint;
import dev.endpointdsl.deploy.part.PartPlan;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Carries out the parts of a deployment, one after the other. */
public final class PartsStep {

  private final DeploymentContext context;
  private final Deployment deployment;
  private final PartRun run;
  private final List<BoundPart<?>> parts;
  private boolean hasPrepared;

  /**
   * Creates the step.
   *
   * @throws IllegalArgumentException if there is no part deployer for a part
   */
  public PartsStep(DeploymentContext context, Deployment deployment) {
    this.context = context;
    this.deployment = deployment;
    this.run =
        new PartRun(
            context,
            deployment.consistencyTimeout(),
            deployment.inferenceComponents().stream()
                .map(InferenceComponent::inferenceComponentName)
                .collect(Collectors.toSet()));
    this.parts = BoundPart.all(deployment, context.partDeployers());
  }

  /**
   * Returns a workflow that prepares a change of the endpoint, which calls nothing without parts.
   *
   * @param endpoint the endpoint before the change
   */
  public Workflow<Boolean> beforeEndpointChange(
      EndpointChange.Kind kind, EndpointSnapshot endpoint) {
    if (parts.isEmpty()) {
      return Workflow.done(true);
    }
    hasPrepared = true;
    return liveConfig(endpoint.configName())
        .map(
            live ->
                new EndpointChange(kind, Optional.of(endpoint.arn()), live, deployment.config()))
        .then(change -> each(0, part -> part.before(run, change)));
  }

  /** Returns a workflow that plans the parts. */
  public Workflow<List<PartPlan>> plan(EndpointChange change) {
    return plan(0, change, new ArrayList<>());
  }

  private Workflow<List<PartPlan>> plan(int index, EndpointChange change, List<PartPlan> plans) {
    return index == parts.size()
        ? Workflow.done(List.copyOf(plans))
        : parts
            .get(index)
            .plan(run, change)
            .then(
                planned -> {
                  plans.add(planned);
                  return plan(index + 1, change, plans);
                });
  }

  private Workflow<Optional<EndpointConfig>> liveConfig(@Nullable String name) {
    return name == null
        ? Workflow.done(Optional.empty())
        : ConfigRequests.describe(context, name)
            .map(found -> found.map(ConfigRequests.Described::config));
  }

  /**
   * Returns a workflow that restores what was prepared for a change that has failed. Its own
   * exceptions are added to that of the change.
   */
  public Workflow<Boolean> afterFailedChange(RuntimeException failure) {
    return hasPrepared ? afterFailedChange(0, failure) : Workflow.done(false);
  }

  private Workflow<Boolean> afterFailedChange(int index, RuntimeException failure) {
    return index == parts.size()
        ? Workflow.done(true)
        : parts
            .get(index)
            .afterFailedChange(run)
            .map(this::record)
            .recover(
                problem -> {
                  failure.addSuppressed(problem);
                  return Workflow.done(false);
                })
            .then(done -> afterFailedChange(index + 1, failure));
  }

  private boolean record(List<AppliedChange> changes) {
    changes.forEach(context::applied);
    return true;
  }

  /** Returns a workflow that prepares the deletion of an inference component. */
  public Workflow<Boolean> beforeComponentDeletion(String componentName) {
    return each(0, part -> part.beforeComponentDeletion(run, componentName));
  }

  /** Returns a workflow that applies and verifies the parts. */
  public Workflow<Boolean> apply(LiveEndpoint endpoint) {
    return apply(0, endpoint);
  }

  private Workflow<Boolean> apply(int index, LiveEndpoint endpoint) {
    if (index == parts.size()) {
      return Workflow.done(true);
    }
    BoundPart<?> part = parts.get(index);
    context.enter(DeploymentStep.PARTS, part.part().name());
    return part.apply(run, endpoint)
        .then(
            changes -> {
              changes.forEach(context::applied);
              return changes.isEmpty() ? Workflow.done(true) : verify(part);
            })
        .then(done -> apply(index + 1, endpoint));
  }

  private Workflow<Boolean> verify(BoundPart<?> part) {
    AtomicReference<List<Difference>> last = new AtomicReference<>(List.of());
    return run.repeatUntilPresent(
            () ->
                part.verify(run)
                    .map(
                        differences -> {
                          last.set(differences);
                          return differences.isEmpty() ? Optional.of(true) : Optional.empty();
                        }))
        .then(
            verified ->
                verified.isPresent()
                    ? Workflow.done(true)
                    : Workflow.failed(notVerified(part, last.get())));
  }

  private RuntimeException notVerified(BoundPart<?> part, List<Difference> differences) {
    return new PartFailedException(
        context.status(),
        part.part().name(),
        "it differs from the wanted state after it was applied: "
            + differences.stream().map(Difference::toString).collect(Collectors.joining("; ")),
        "Check whether another program changes it, and deploy again.",
        null);
  }

  private Workflow<Boolean> each(
      int index, Function<BoundPart<?>, Workflow<List<AppliedChange>>> step) {
    return index == parts.size()
        ? Workflow.done(true)
        : step.apply(parts.get(index)).map(this::record).then(done -> each(index + 1, step));
  }
}
