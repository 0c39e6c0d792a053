package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.deploy.error.DeploymentTimeoutException;
import dev.endpointdsl.deploy.error.ModelNotFoundException;
import dev.endpointdsl.deploy.error.hosting.ModelNameTakenException;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.HostingOperations;
import dev.endpointdsl.deploy.internal.config.ModelRequests;
import dev.endpointdsl.deploy.internal.tag.DesiredTags;
import dev.endpointdsl.deploy.internal.workflow.ChangeOutcome;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.internal.workflow.Visibility;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.sagemaker.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ensures that the models of a deployment exist with the wanted content. */
public final class ModelStep {

  private final DeploymentContext context;
  private final Deployment deployment;

  /** Creates the step. */
  public ModelStep(DeploymentContext context, Deployment deployment) {
    this.context = context;
    this.deployment = deployment;
  }

  /** Returns a workflow that creates the models, or compares those that exist. */
  public Workflow<Boolean> ensure() {
    return InOrder.each(deployment.models(), this::ensure).map(done -> true);
  }

  private Workflow<Boolean> ensure(Model model) {
    context.enter(DeploymentStep.MODELS, "model " + model.modelName());
    return ModelRequests.describe(context, model.modelName())
        .then(
            found ->
                found.isPresent()
                    ? compare(model, found.get(), ChangeOutcome.REFUSED)
                    : create(model));
  }

  private Workflow<Boolean> create(Model model) {
    Map<String, String> tags = tags(model, context.defaultTags());
    Model tagged = tags.isEmpty() ? model : model.toBuilder().tags(tags).build();
    return context
        .caller()
        .change(
            HostingOperations.CREATE_MODEL,
            ModelRequests.createRequest(tagged),
            ErrorKind.NAME_TAKEN)
        .then(outcome -> readBack(model, outcome));
  }

  /** Returns the tags with which a model is created. */
  static Map<String, String> tags(Model model, Map<String, String> defaults) {
    return DesiredTags.of(
        "Model " + model.modelName(), model.tags(), model.suppressions(), defaults);
  }

  private Workflow<Boolean> readBack(Model model, ChangeOutcome outcome) {
    return new Visibility(context, deployment.consistencyTimeout(), model.modelName())
        .untilPresent(() -> ModelRequests.describe(context, model.modelName()))
        .then(
            found ->
                found.isPresent()
                    ? compare(model, found.get(), outcome)
                    : Workflow.failed(invisible(model)));
  }

  private RuntimeException invisible(Model model) {
    return context.time().isSpent()
        ? new DeploymentTimeoutException(context.status())
        : new ModelNotFoundException(context.status(), model.modelName());
  }

  private Workflow<Boolean> compare(
      Model model, ModelRequests.DescribedModel found, ChangeOutcome outcome) {
    Optional<RuntimeException> conflict = conflict(context, model, found);
    if (conflict.isPresent()) {
      return context.describeBeforeFailing().then(done -> Workflow.failed(conflict.get()));
    }
    if (outcome != ChangeOutcome.REFUSED) {
      context.applied(new AppliedChange(AppliedChange.Kind.CREATED, "model", model.modelName()));
    }
    return Workflow.done(true);
  }

  /** Returns the exception for a model whose content differs from the wanted one. */
  static Optional<RuntimeException> conflict(
      DeploymentContext context, Model model, ModelRequests.DescribedModel found) {
    List<Difference> conflicts = ModelDiff.conflicts(found.model(), model);
    return conflicts.isEmpty()
        ? Optional.empty()
        : Optional.of(new ModelNameTakenException(context.status(), model.modelName(), conflicts));
  }
}
