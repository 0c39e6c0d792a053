package dev.endpointdsl.deploy.internal.part;

import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.internal.workflow.Visibility;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.workflow.ServiceOperation;
import dev.endpointdsl.deploy.workflow.TimeBudget;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.regions.Region;

/**
 * The context of a part in one run of a deployer.
 *
 * @param context the context of the run
 * @param consistencyTimeout the maximum time for which reads may lag behind writes
 * @param componentNames the inference components of the deployment; empty for a deletion or a
 *     reading
 */
public record PartRun(
    DeploymentContext context, Duration consistencyTimeout, Set<String> componentNames)
    implements PartContext {

  @Override
  public String endpointName() {
    return context.status().endpointName();
  }

  @Override
  public Optional<Region> region() {
    return context.region();
  }

  @Override
  public Map<String, String> defaultTags() {
    return context.defaultTags();
  }

  @Override
  public TimeBudget time() {
    return context.time();
  }

  @Override
  public DeploymentStatus status() {
    return context.status();
  }

  @Override
  public <I extends AwsRequest, O> Workflow<O> call(ServiceOperation<I, O> operation, I request) {
    return context.caller().call(operation, request);
  }

  @Override
  public <I extends AwsRequest, O> Workflow<Optional<O>> find(
      ServiceOperation<I, O> operation, I request) {
    return context.caller().find(operation, request);
  }

  @Override
  public <T> Workflow<Optional<T>> repeatUntilPresent(Supplier<Workflow<Optional<T>>> attempt) {
    return new Visibility(context, consistencyTimeout, endpointName()).untilPresent(attempt);
  }
}
