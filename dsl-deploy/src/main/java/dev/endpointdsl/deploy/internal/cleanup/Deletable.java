package dev.endpointdsl.deploy.internal.cleanup;

import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.HostingOperations;
import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.config.ModelRequests;
import dev.endpointdsl.deploy.internal.name.ModelNames;
import dev.endpointdsl.deploy.internal.tag.TagStep;
import dev.endpointdsl.deploy.internal.workflow.ChangeOutcome;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteModelRequest;

/** A configuration or model that exists and is deleted if nothing uses it. */
public final class Deletable {

  private final DeploymentContext context;
  private final String resource;
  private final String name;
  private final String arn;
  private final Instant created;
  private final Set<String> models;
  private final Supplier<Workflow<Boolean>> deletion;
  private final Function<Map<String, String>, Workflow<ChangeOutcome>> creation;
  private Map<String, String> tags = Map.of();

  private Deletable(
      DeploymentContext context,
      String resource,
      String name,
      String arn,
      Instant created,
      Set<String> models,
      Supplier<Workflow<Boolean>> deletion,
      Function<Map<String, String>, Workflow<ChangeOutcome>> creation) {
    this.context = context;
    this.resource = resource;
    this.name = name;
    this.arn = arn;
    this.created = created;
    this.models = models;
    this.deletion = deletion;
    this.creation = creation;
  }

  /** Returns a workflow that searches for a configuration. */
  public static Workflow<Optional<Deletable>> config(DeploymentContext context, String name) {
    return ConfigRequests.describe(context, name).map(found -> found.map(c -> of(context, c)));
  }

  private static Deletable of(DeploymentContext context, ConfigRequests.Described found) {
    String name = found.config().endpointConfigName();
    return new Deletable(
        context,
        DeletionPlan.CONFIG,
        name,
        found.arn(),
        found.creationTime(),
        ModelNames.of(found.config()),
        () ->
            context
                .caller()
                .find(
                    SageMakerOperations.DELETE_CONFIG,
                    DeleteEndpointConfigRequest.builder().endpointConfigName(name).build())
                .map(Optional::isPresent),
        tags ->
            context
                .caller()
                .change(
                    SageMakerOperations.CREATE_CONFIG,
                    ConfigRequests.createRequest(found.config().toBuilder().tags(tags).build()),
                    ErrorKind.NAME_TAKEN));
  }

  /** Returns a workflow that searches for a model. */
  public static Workflow<Optional<Deletable>> model(DeploymentContext context, String name) {
    return ModelRequests.describe(context, name).map(found -> found.map(m -> of(context, m)));
  }

  /** Returns a model that was described. */
  static Deletable of(DeploymentContext context, ModelRequests.DescribedModel found) {
    String name = found.model().modelName();
    return new Deletable(
        context,
        DeletionPlan.MODEL,
        name,
        found.arn(),
        found.creationTime(),
        Set.of(name),
        () ->
            context
                .caller()
                .call(
                    HostingOperations.DELETE_MODEL,
                    DeleteModelRequest.builder().modelName(name).build())
                .map(Optional::of)
                .recover(ModelRequests::emptyIfNotFound)
                .map(Optional::isPresent),
        tags ->
            context
                .caller()
                .change(
                    HostingOperations.CREATE_MODEL,
                    ModelRequests.createRequest(found.model().toBuilder().tags(tags).build()),
                    ErrorKind.NAME_TAKEN));
  }

  /** Returns the type of the resource, for display. */
  public String resource() {
    return resource;
  }

  /** Returns its name. */
  public String name() {
    return name;
  }

  /** Returns the time of its creation. */
  public Instant created() {
    return created;
  }

  /** Returns the models that it names. */
  public Set<String> models() {
    return models;
  }

  /** Returns a workflow that deletes it; that it is gone already is no failure. */
  Workflow<Boolean> delete() {
    return new TagStep(context)
        .listIfFound(arn)
        .then(
            read -> {
              tags = read;
              return deletion.get();
            });
  }

  /** Returns a workflow that creates it again after its deletion, with its tags. */
  Workflow<Boolean> restore() {
    return creation.apply(tags).map(done -> true);
  }
}
