package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.internal.aws.ServiceClients;
import dev.endpointdsl.deploy.time.Sleeper;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.core.exception.AbortedException;

/** Runs workflows in the calling thread. */
public final class BlockingRunner {

  private final TimedClients clients;
  private final Clock clock;
  private final Sleeper sleeper;

  /**
   * Creates a runner.
   *
   * @param clients the clients that make the calls
   * @param settings the clock that advances while {@code sleeper} sleeps, and the pace of calls
   */
  public BlockingRunner(ServiceClients clients, DeployerSettings settings, Sleeper sleeper) {
    this.clients = new TimedClients(clients, settings.paces());
    this.clock = settings.clock();
    this.sleeper = sleeper;
  }

  /**
   * Runs a workflow and returns its result. If the thread is interrupted, its interrupt flag is set
   * again.
   *
   * @param interrupted creates the exception to throw if the thread is interrupted
   */
  public <T> T run(Workflow<T> workflow, Function<Throwable, RuntimeException> interrupted) {
    Workflow<T> current = workflow;
    try {
      while (true) {
        if (current instanceof Workflow.Done<T> done) {
          return done.value();
        }
        current = advance(current);
      }
    } catch (InterruptedException | AbortedException e) {
      Thread.currentThread().interrupt();
      throw interrupted.apply(e);
    }
  }

  private <T> Workflow<T> advance(Workflow<T> workflow) throws InterruptedException {
    if (workflow instanceof Workflow.Call<?, ?, T> call) {
      awaitPermit(call);
      return send(call).get();
    }
    if (workflow instanceof Workflow.Pause<T> pause) {
      sleeper.sleep(pause.duration());
      return pause.next().get();
    }
    if (workflow instanceof Workflow.Concurrent<?, T> concurrent) {
      return branches(concurrent);
    }
    if (workflow instanceof Workflow.Failed<T> failed) {
      throw failed.problem();
    }
    return workflow;
  }

  /** Runs the branches of a workflow, and returns the workflow that continues after them. */
  <B, T> Workflow<T> branches(Workflow.Concurrent<B, T> concurrent) {
    return concurrent.next().apply(new BlockingBranches<>(concurrent, this, clock, sleeper).run());
  }

  private void awaitPermit(Workflow.Call<?, ?, ?> call) throws InterruptedException {
    Duration wait = take(call);
    while (!wait.isZero() && !call.time().isSpent()) {
      sleeper.sleep(call.time().limit(wait));
      wait = take(call);
    }
  }

  /** Takes the permit for a call now if there is one; otherwise returns the time until there is. */
  Duration take(Workflow.Call<?, ?, ?> call) {
    return pace(call).take(clock.instant());
  }

  /** Returns the pace of the service and Region that a call is for. */
  CallPace pace(Workflow.Call<?, ?, ?> call) {
    return clients.of(call).pace();
  }

  /** Makes a call in the current thread, and returns the step that continues after it. */
  <I extends AwsRequest, O, T> Supplier<Workflow<T>> send(Workflow.Call<I, O, T> call) {
    TimedClients.Timed in = clients.of(call);
    Instant sent = clock.instant();
    try {
      O response =
          call.operation()
              .call(in.client(), in.timeout().limit(call.request(), call.time().remaining()));
      in.pace().ended(sent, clock.instant(), null);
      return () -> call.onResponse().apply(response);
    } catch (AbortedException e) {
      throw e;
    } catch (RuntimeException e) {
      in.pace().ended(sent, clock.instant(), e);
      return () -> call.onException().apply(e);
    }
  }
}
