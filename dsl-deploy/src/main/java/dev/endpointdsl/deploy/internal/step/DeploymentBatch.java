package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.InterruptedDeploymentException;
import dev.endpointdsl.deploy.internal.aws.RegionalClients;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A batch of deployments, each for another endpoint. */
public final class DeploymentBatch {

  private final List<Deployment> deployments;
  private final int concurrency;

  /**
   * Creates a batch.
   *
   * @param concurrency the maximum number of deployments at the same time
   * @param clients decide the Region of a deployment that names none
   * @throws IllegalArgumentException if two deployments are for the same endpoint, or if the
   *     concurrency is less than 1
   */
  public DeploymentBatch(
      List<Deployment> deployments, int concurrency, RegionalClients<?> clients) {
    if (concurrency < 1) {
      throw new IllegalArgumentException("concurrency must be at least 1, but is " + concurrency);
    }
    this.deployments = deployments;
    this.concurrency = concurrency;
    Set<List<Object>> endpoints = new HashSet<>();
    for (Deployment deployment : deployments) {
      if (!endpoints.add(
          List.of(
              clients.regionOf(deployment.region()),
              deployment.endpointName().toLowerCase(Locale.ROOT)))) {
        throw new IllegalArgumentException(
            "Two deployments are for the endpoint "
                + deployment.endpointName()
                + "; deploy them one after the other");
      }
    }
  }

  List<Deployment> deployments() {
    return deployments;
  }

  int concurrency() {
    return concurrency;
  }

  /** Runs the deployments in threads, and returns their outcomes in the batch's order. */
  public List<DeploymentOutcome> deploy(Function<Deployment, DeploymentResult> deployer) {
    int threads = Math.max(1, Math.min(concurrency, deployments.size()));
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<DeploymentOutcome>> futures = new ArrayList<>();
      for (Deployment deployment : deployments) {
        futures.add(executor.submit(() -> outcome(deployment, deployer)));
      }
      return outcomes(futures, executor);
    } finally {
      executor.shutdownNow();
    }
  }

  private List<DeploymentOutcome> outcomes(
      List<Future<DeploymentOutcome>> futures, ExecutorService executor) {
    List<DeploymentOutcome> outcomes = new ArrayList<>();
    boolean interrupted = false;
    for (int i = 0; i < futures.size(); ) {
      try {
        outcomes.add(futures.get(i).get());
        i++;
      } catch (InterruptedException e) {
        interrupted = true;
        stop(futures, executor);
      } catch (ExecutionException e) {
        outcomes.add(failure(deployments.get(i), e.getCause()));
        i++;
      } catch (CancellationException e) {
        outcomes.add(notStarted(deployments.get(i), e));
        i++;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return List.copyOf(outcomes);
  }

  /** Interrupts the running deployments, and cancels the others so that their futures complete. */
  private static void stop(List<Future<DeploymentOutcome>> futures, ExecutorService executor) {
    Set<Runnable> notStarted = new HashSet<>(executor.shutdownNow());
    futures.stream()
        .filter(future -> future instanceof Runnable task && notStarted.contains(task))
        .forEach(future -> future.cancel(false));
  }

  private static DeploymentOutcome notStarted(Deployment deployment, RuntimeException cause) {
    return new DeploymentOutcome.Failure(
        deployment,
        new InterruptedDeploymentException(DeploymentStatus.notStarted(deployment), cause));
  }

  private static DeploymentOutcome outcome(
      Deployment deployment, Function<Deployment, DeploymentResult> deployer) {
    try {
      return new DeploymentOutcome.Success(deployment, deployer.apply(deployment));
    } catch (RuntimeException | Error e) {
      return failure(deployment, e);
    }
  }

  /** Returns the outcome of a deployment that ended in an exception or error. */
  static DeploymentOutcome failure(Deployment deployment, Throwable problem) {
    return new DeploymentOutcome.Failure(
        deployment,
        problem instanceof RuntimeException failure ? failure : new CompletionException(problem));
  }
}
