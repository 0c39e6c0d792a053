package dev.endpointdsl.deploy;

import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeletionResult;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** A program with a deployer, blocking or asynchronous. */
final class WholeProgram {

  private final EndpointDeployer blocking;
  private final AsyncEndpointDeployer async;
  private final boolean isAsync;

  WholeProgram(DeployerFixture fixture, SageMakerClient client, boolean isAsync) {
    this.isAsync = isAsync;
    this.blocking = fixture.deployer(client);
    this.async =
        AsyncEndpointDeployer.create(ImmediateAsyncClient.of(client))
            .withTime(
                fixture.clock,
                time -> {
                  fixture.clock.advance(time);
                  return CompletableFuture.completedFuture(null);
                });
  }

  DeploymentResult deploy(Deployment deployment) {
    return isAsync ? joined(() -> async.deploy(deployment)) : blocking.deploy(deployment);
  }

  DeletionResult delete(Deletion deletion) {
    return isAsync ? joined(() -> async.delete(deletion)) : blocking.delete(deletion);
  }

  private static <T> T joined(Supplier<CompletableFuture<T>> call) {
    try {
      return call.get().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}
