package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.internal.aws.CallTimeout;
import dev.endpointdsl.deploy.time.Sleeper;
import java.util.function.Function;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Runs workflows in the calling thread. */
public final class BlockingRunner {

  private final SageMakerClient client;
  private final Sleeper sleeper;
  private final CallTimeout timeout;

  /** Creates a runner that calls the service with {@code client}. */
  public BlockingRunner(SageMakerClient client, Sleeper sleeper) {
    this.client = client;
    this.sleeper = sleeper;
    this.timeout = CallTimeout.of(client::serviceClientConfiguration);
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
      return call(call);
    }
    if (workflow instanceof Workflow.Pause<T> pause) {
      sleeper.sleep(pause.duration());
      return pause.next().get();
    }
    if (workflow instanceof Workflow.Failed<T> failed) {
      throw failed.problem();
    }
    return workflow;
  }

  private <I extends AwsRequest, O, T> Workflow<T> call(Workflow.Call<I, O, T> call) {
    O response;
    try {
      response = call.operation().blocking().apply(client, call.limitedRequest(timeout));
    } catch (AbortedException e) {
      throw e;
    } catch (RuntimeException e) {
      return call.onException().apply(e);
    }
    return call.onResponse().apply(response);
  }
}
