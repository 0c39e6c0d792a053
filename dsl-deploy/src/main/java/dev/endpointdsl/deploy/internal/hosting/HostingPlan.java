package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.deploy.error.hosting.ComponentNameTakenException;
import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.internal.config.ModelRequests;
import dev.endpointdsl.deploy.internal.config.TrafficShiftText;
import dev.endpointdsl.deploy.internal.name.ModelNames;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.part.PartPlan;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.plan.PlannedChange;
import dev.endpointdsl.deploy.plan.PlannedChange.Kind;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the changes of models and inference components that a deployment would make. */
public final class HostingPlan {

  private static final String COMPONENT = "inference component";

  private final DeploymentContext context;
  private final Deployment deployment;

  /** Creates the plan of a deployment. */
  public HostingPlan(DeploymentContext context, Deployment deployment) {
    this.context = context;
    this.deployment = deployment;
  }

  /** Returns a workflow that plans the models. */
  public Workflow<List<PartPlan>> models() {
    return InOrder.each(deployment.models(), this::model);
  }

  private Workflow<PartPlan> model(Model model) {
    return ModelRequests.describe(context, model.modelName())
        .then(
            found -> {
              Optional<RuntimeException> conflict =
                  found.flatMap(described -> ModelStep.conflict(context, model, described));
              if (conflict.isPresent()) {
                return context
                    .describeBeforeFailing()
                    .then(done -> Workflow.failed(conflict.get()));
              }
              return Workflow.done(
                  found.isPresent()
                      ? plan(Kind.KEEP, "model", model.modelName(), "it exists with this content")
                      : plan(Kind.CREATE, "model", model.modelName(), "it does not exist"));
            });
  }

  /** Returns a workflow that plans the inference components; it lists if there can be others. */
  public Workflow<List<PartPlan>> components() {
    return InOrder.each(ComponentOrder.bases(deployment), this::component)
        .then(
            bases ->
                InOrder.each(ComponentOrder.adapters(deployment), this::component)
                    .map(adapters -> joined(bases, adapters)))
        .then(plans -> others().map(others -> joined(plans, others)));
  }

  private static List<PartPlan> joined(List<PartPlan> first, List<PartPlan> others) {
    return Stream.of(first, others).flatMap(List::stream).toList();
  }

  private Workflow<PartPlan> component(InferenceComponent component) {
    return HostedComponentRequests.describe(context, component.inferenceComponentName())
        .then(
            found ->
                found.isEmpty()
                    ? Workflow.done(
                        plan(
                            Kind.CREATE,
                            COMPONENT,
                            component.inferenceComponentName(),
                            "it does not exist"))
                    : compare(component, found.get()));
  }

  private Workflow<PartPlan> compare(InferenceComponent component, DescribedComponent live) {
    String name = component.inferenceComponentName();
    if (!live.endpointName().equals(component.endpointName())) {
      return Workflow.failed(
          new ComponentNameTakenException(context.status(), name, live.endpointName()));
    }
    if (live.status().equals(EndpointStatuses.FAILED)) {
      return Workflow.done(failed(name));
    }
    ComponentDiff diff =
        ComponentDiff.between(
            live, component, ComponentConvergence.isScaled(deployment, component));
    return Workflow.done(
        new PartPlan(
            List.of(change(component, live, diff)),
            diff.all().stream().map(difference -> ofComponent(name, difference)).toList(),
            EndpointStatuses.isChanging(live.status())
                ? List.of(
                    "The inference component "
                        + name
                        + " is "
                        + live.status()
                        + "; the deployment waits until that has ended.")
                : List.of()));
  }

  private PartPlan failed(String name) {
    return new PartPlan(
        List.of(new PlannedChange(Kind.REPLACE, COMPONENT, name, "it has failed")),
        List.of(),
        deployment.isReplaceFailed()
            ? List.of()
            : List.of(
                "The deployment will fail at the inference component "
                    + name
                    + ", because replaceFailed(true) is not set."));
  }

  private PlannedChange change(
      InferenceComponent component, DescribedComponent live, ComponentDiff diff) {
    String name = component.inferenceComponentName();
    if (diff.variant().isPresent()) {
      return new PlannedChange(
          Kind.REPLACE, COMPONENT, name, "it is on another variant, which no update changes");
    }
    if (!diff.specification().isEmpty()) {
      return new PlannedChange(
          Kind.UPDATE, COMPONENT, name, "its specification differs" + rolling(name));
    }
    return diff.copies()
        .map(
            copies ->
                new PlannedChange(
                    Kind.UPDATE,
                    COMPONENT,
                    name,
                    "its number of copies is " + copies.live() + " instead of " + copies.wanted()))
        .orElseGet(() -> kept(component, live));
  }

  private String rolling(String name) {
    return deployment
        .componentDeploymentConfig(name)
        .map(config -> "; " + TrafficShiftText.of(config))
        .orElse("");
  }

  private static PlannedChange kept(InferenceComponent component, DescribedComponent live) {
    Optional<Long> wanted = ComponentDiff.copies(component).map(Long::valueOf);
    boolean isScaled = wanted.isPresent() && !wanted.equals(live.copies());
    return new PlannedChange(
        Kind.KEEP,
        COMPONENT,
        component.inferenceComponentName(),
        isScaled
            ? "it is as wanted; scaling has set its copies to "
                + live.copies().map(String::valueOf).orElse("0")
            : "it is as wanted");
  }

  private static Difference ofComponent(String name, Difference difference) {
    return new Difference(
        "InferenceComponents[\"" + name + "\"]." + difference.path(),
        difference.live(),
        difference.wanted());
  }

  private Workflow<List<PartPlan>> others() {
    if (!canHaveOthers()) {
      return Workflow.done(List.of());
    }
    return new OtherComponents(context, deployment)
        .list()
        .map(names -> names.stream().map(this::other).toList());
  }

  /** Only an endpoint with a variant that serves no model of its own can have components. */
  private boolean canHaveOthers() {
    return !deployment.inferenceComponents().isEmpty()
        || deployment.isDeleteOtherComponents()
        || deployment.config().productionVariants().stream()
            .anyMatch(variant -> ModelNames.of(variant).findAny().isEmpty());
  }

  private PartPlan other(String name) {
    return deployment.isDeleteOtherComponents()
        ? plan(Kind.DELETE, COMPONENT, name, "it is not of this deployment")
        : plan(
            Kind.KEEP,
            COMPONENT,
            name,
            "it is not of this deployment; deleteOtherComponents(true) deletes it");
  }

  private static PartPlan plan(Kind kind, String resource, String name, String reason) {
    return PartPlan.of(new PlannedChange(kind, resource, name, reason));
  }
}
