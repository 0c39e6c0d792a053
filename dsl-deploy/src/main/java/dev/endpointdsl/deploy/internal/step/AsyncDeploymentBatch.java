package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

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

  /** Deploys in a loop, so that futures that are already complete do not deepen the stack. */
  private CompletableFuture<Void> deployNext() {
    for (int index = next.getAndIncrement();
        index < outcomes.length;
        index = next.getAndIncrement()) {
      CompletableFuture<Void> ended = deploy(index);
      if (!ended.isDone()) {
        return ended.thenCompose(done -> deployNext());
      }
    }
    return CompletableFuture.completedFuture(null);
  }

  private CompletableFuture<Void> deploy(int index) {
    Deployment deployment = batch.deployments().get(index);
    return deployer
        .apply(deployment)
        .handle(
            (result, problem) -> {
              outcomes[index] =
                  problem == null
                      ? new DeploymentOutcome.Success(deployment, result)
                      : DeploymentBatch.failure(deployment, problem);
              return null;
            });
  }
}
