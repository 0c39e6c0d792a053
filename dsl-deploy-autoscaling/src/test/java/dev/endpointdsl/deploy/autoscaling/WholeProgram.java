package dev.endpointdsl.deploy.autoscaling;

import dev.endpointdsl.deploy.AsyncEndpointDeployer;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeletionResult;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A program with a deployer, blocking or asynchronous.
 *
 * @param blocking the blocking deployer
 * @param async the asynchronous deployer
 * @param isAsync which of them the program uses
 */
record WholeProgram(EndpointDeployer blocking, AsyncEndpointDeployer async, boolean isAsync) {

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
