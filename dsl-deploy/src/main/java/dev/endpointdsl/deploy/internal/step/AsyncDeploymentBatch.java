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
 * Many deployments without threads: as many lines as may run at a time, each takes the next one.
 */
public final class AsyncDeploymentBatch {

  private final DeploymentBatch fleet;
  private final Function<Deployment, CompletableFuture<DeploymentResult>> deployer;
  private final DeploymentOutcome[] outcomes;
  private final AtomicInteger next = new AtomicInteger();

  public AsyncDeploymentBatch(
      DeploymentBatch fleet, Function<Deployment, CompletableFuture<DeploymentResult>> deployer) {
    this.fleet = fleet;
    this.deployer = deployer;
    this.outcomes = new DeploymentOutcome[fleet.deployments().size()];
  }

  public CompletableFuture<List<DeploymentOutcome>> start() {
    int lines = Math.min(fleet.concurrency(), outcomes.length);
    CompletableFuture<?>[] all = new CompletableFuture<?>[lines];
    Arrays.setAll(all, line -> takeNext());
    return CompletableFuture.allOf(all).thenApply(done -> List.of(outcomes));
  }

  private CompletableFuture<Void> takeNext() {
    int index = next.getAndIncrement();
    if (index >= outcomes.length) {
      return CompletableFuture.completedFuture(null);
    }
    Deployment deployment = fleet.deployments().get(index);
    return deployer
        .apply(deployment)
        .handle(
            (result, problem) -> {
              outcomes[index] = outcome(deployment, result, problem);
              return index;
            })
        .thenCompose(done -> takeNext());
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
