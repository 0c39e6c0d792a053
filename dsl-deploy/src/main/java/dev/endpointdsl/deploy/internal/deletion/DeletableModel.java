package dev.endpointdsl.deploy.internal.deletion;

import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.HostingOperations;
import dev.endpointdsl.deploy.internal.config.ModelRequests;
import dev.endpointdsl.deploy.internal.tag.TagStep;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.sagemaker.model.DeleteModelRequest;

/** A model that may be deleted. */
final class DeletableModel implements Deletable {

  private final DeploymentContext context;
  private final ModelRequests.DescribedModel found;
  private Map<String, String> tags = Map.of();

  private DeletableModel(DeploymentContext context, ModelRequests.DescribedModel found) {
    this.context = context;
    this.found = found;
  }

  /** Returns a workflow that searches for a model. */
  static Workflow<Optional<Deletable>> find(DeploymentContext context, String name) {
    return ModelRequests.describe(context, name)
        .map(found -> found.map(described -> new DeletableModel(context, described)));
  }

  @Override
  public String resource() {
    return DeletionPlan.MODEL;
  }

  @Override
  public String name() {
    return found.model().modelName();
  }

  @Override
  public Instant created() {
    return found.creationTime();
  }

  @Override
  public Set<String> models() {
    return Set.of(name());
  }

  @Override
  public Workflow<Boolean> delete() {
    return new TagStep(context)
        .listIfFound(found.arn())
        .then(
            read -> {
              tags = read;
              return context
                  .caller()
                  .call(
                      HostingOperations.DELETE_MODEL,
                      DeleteModelRequest.builder().modelName(name()).build())
                  .map(Optional::of)
                  .recover(ModelRequests::emptyIfNotFound);
            })
        .map(done -> true);
  }

  @Override
  public Workflow<Boolean> restore() {
    return context
        .caller()
        .change(
            HostingOperations.CREATE_MODEL,
            ModelRequests.createRequest(found.model().toBuilder().tags(tags).build()),
            ErrorKind.NAME_TAKEN)
        .map(done -> true);
  }
}
