package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs a batch of deployments without blocking threads. As many chains of futures as may run at the
 * same time each take the next deployment when their current one has ended.
 */
public final class AsyncDeploymentBatch {

  private final DeploymentBatch batch;
  private final Function<Deployment, CompletableFuture<DeploymentResult>> deployer;
  private final DeploymentOutcome[] outcomes;
  private final AtomicInteger next = new AtomicInteger();

  /** Creates a run of a batch, in which {@code deployer} starts each deployment. */
  public AsyncDeploymentBatch(
      DeploymentBatch batch, Function<Deployment, CompletableFuture<DeploymentResult>> deployer) {
    this.batch = batch;
    this.deployer = deployer;
    this.outcomes = new DeploymentOutcome[batch.deployments().size()];
  }

  /** Starts the deployments, and returns their outcomes in the batch's order. */
  public CompletableFuture<List<DeploymentOutcome>> start() {
    int chains = Math.min(batch.concurrency(), outcomes.length);
    CompletableFuture<?>[] all = new CompletableFuture<?>[chains];
    Arrays.setAll(all, chain -> deployNext());
    return CompletableFuture.allOf(all).thenApply(done -> List.of(outcomes));
  }

  private CompletableFuture<Void> deployNext() {
    int index = next.getAndIncrement();
    if (index >= outcomes.length) {
      return CompletableFuture.completedFuture(null);
    }
    Deployment deployment = batch.deployments().get(index);
    return deployer
        .apply(deployment)
        .handle(
            (result, problem) -> {
              outcomes[index] = outcome(deployment, result, problem);
              return index;
            })
        .thenCompose(done -> deployNext());
  }

  private static DeploymentOutcome outcome(
      Deployment deployment, @Nullable DeploymentResult result, @Nullable Throwable problem) {
    if (result != null) {
      return new DeploymentOutcome.Success(deployment, result);
    }
    return new DeploymentOutcome.Failure(
        deployment,
        problem instanceof RuntimeException failure ? failure : new CompletionException(problem));
  }
}
