package dev.endpointdsl.deploy.part;

import dev.endpointdsl.deploy.model.DeploymentStatus;
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
 * The calls and facts that a deployer gives the deployer of a part for one run: calls within the
 * deployment's time, at the pace of their service and Region, which are repeated after transient
 * errors. An exception of the AWS SDK that a workflow fails with becomes a {@code
 * DeploymentException} of its kind.
 */
public interface PartContext {

  /** Returns the endpoint of the deployment. */
  String endpointName();

  /** Returns the inference components of the deployment; empty for a deletion. */
  Set<String> componentNames();

  /** Returns the Region of the deployment; empty for the Region of the deployer's client. */
  Optional<Region> region();

  /** Returns the deployer's tags for every resource. */
  Map<String, String> defaultTags();

  /** Returns the time budget of the run, for pauses. */
  TimeBudget time();

  /** Returns the maximum time for which reads may lag behind writes. */
  Duration consistencyTimeout();

  /** Returns the latest status of the deployment, from which exceptions are created. */
  DeploymentStatus status();

  /**
   * Returns a workflow that calls an operation. An attempt whose response was lost is repeated, so
   * that the operation may be carried out twice.
   */
  <I extends AwsRequest, O> Workflow<O> call(ServiceOperation<I, O> operation, I request);

  /**
   * Returns a workflow that calls an operation; its result is empty if the service does not find
   * the resource, or one that the request refers to. For reads and deletions.
   */
  <I extends AwsRequest, O> Workflow<Optional<O>> find(ServiceOperation<I, O> operation, I request);

  /**
   * Returns a workflow that repeats another one after pauses until it has a result, because reads
   * may lag behind writes. Its result is empty if there is none within the {@link
   * #consistencyTimeout}.
   */
  <T> Workflow<Optional<T>> repeatUntilPresent(Supplier<Workflow<Optional<T>>> attempt);
}
