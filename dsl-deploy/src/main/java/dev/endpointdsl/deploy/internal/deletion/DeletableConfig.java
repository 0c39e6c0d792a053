package dev.endpointdsl.deploy.internal.deletion;

import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.name.ModelNames;
import dev.endpointdsl.deploy.internal.tag.TagStep;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointConfigRequest;

/** A configuration that may be deleted. */
final class DeletableConfig implements Deletable {

  private final DeploymentContext context;
  private final ConfigRequests.Described found;
  private Map<String, String> tags = Map.of();

  private DeletableConfig(DeploymentContext context, ConfigRequests.Described found) {
    this.context = context;
    this.found = found;
  }

  /** Returns a workflow that searches for a configuration. */
  static Workflow<Optional<Deletable>> find(DeploymentContext context, String name) {
    return ConfigRequests.describe(context, name)
        .map(found -> found.map(described -> new DeletableConfig(context, described)));
  }

  @Override
  public String resource() {
    return DeletionPlan.CONFIG;
  }

  @Override
  public String name() {
    return found.config().endpointConfigName();
  }

  @Override
  public Instant created() {
    return found.creationTime();
  }

  @Override
  public Set<String> models() {
    return ModelNames.of(found.config());
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
                  .find(
                      SageMakerOperations.DELETE_CONFIG,
                      DeleteEndpointConfigRequest.builder().endpointConfigName(name()).build());
            })
        .map(done -> true);
  }

  @Override
  public Workflow<Boolean> restore() {
    return context
        .caller()
        .change(
            SageMakerOperations.CREATE_CONFIG,
            ConfigRequests.createRequest(found.config().toBuilder().tags(tags).build()),
            ErrorKind.NAME_TAKEN)
        .map(done -> true);
  }
}
