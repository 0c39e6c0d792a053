package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.InterruptedDeploymentException;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Many deployments, each for an endpoint of its own. */
public final class DeploymentBatch {

  private final List<Deployment> deployments;
  private final int concurrency;

  public DeploymentBatch(List<Deployment> deployments, int concurrency) {
    if (concurrency < 1) {
      throw new IllegalArgumentException("concurrency has to be at least 1, and is " + concurrency);
    }
    this.deployments = deployments;
    this.concurrency = concurrency;
    Set<List<Object>> places = new HashSet<>();
    for (Deployment deployment : deployments) {
      if (!places.add(
          List.of(deployment.region(), deployment.endpointName().toLowerCase(Locale.ROOT)))) {
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

  /** Deploys all of them, in threads. */
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
        throw new IllegalStateException("A deployment ended in an error", e.getCause());
      } catch (CancellationException e) {
        outcomes.add(notBegun(deployments.get(i), e));
        i++;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return List.copyOf(outcomes);
  }

  /** Interrupts what is under way, and cancels what is not begun, so that its future is done. */
  private static void stop(List<Future<DeploymentOutcome>> futures, ExecutorService executor) {
    Set<Runnable> notBegun = new HashSet<>(executor.shutdownNow());
    futures.stream()
        .filter(future -> future instanceof Runnable task && notBegun.contains(task))
        .forEach(future -> future.cancel(false));
  }

  private static DeploymentOutcome notBegun(Deployment deployment, RuntimeException cause) {
    DeploymentStatus situation =
        DeploymentStatus.before(
            deployment.endpointName(), deployment.config().endpointConfigName());
    return new DeploymentOutcome.Failure(
        deployment, new InterruptedDeploymentException(situation, cause));
  }

  private static DeploymentOutcome outcome(
      Deployment deployment, Function<Deployment, DeploymentResult> deployer) {
    try {
      return new DeploymentOutcome.Success(deployment, deployer.apply(deployment));
    } catch (RuntimeException e) {
      return new DeploymentOutcome.Failure(deployment, e);
    }
  }
}
