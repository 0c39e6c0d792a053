package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.time.Sleeper;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Carries out flows in the calling thread. */
public final class BlockingRunner {

  private final SageMakerClient client;
  private final Sleeper sleeper;

  public BlockingRunner(SageMakerClient client, Sleeper sleeper) {
    this.client = client;
    this.sleeper = sleeper;
  }

  /**
   * Carries out a flow.
   *
   * @param interrupted what to throw when the thread is interrupted; its flag is set again then
   */
  public <T> T run(Workflow<T> flow, Function<Throwable, RuntimeException> interrupted) {
    Workflow<T> current = flow;
    try {
      while (true) {
        if (current instanceof Workflow.Done<T> done) {
          return done.value();
        }
        current = step(current);
      }
    } catch (InterruptedException | AbortedException e) {
      Thread.currentThread().interrupt();
      throw interrupted.apply(e);
    }
  }

  private <T> Workflow<T> step(Workflow<T> flow) throws InterruptedException {
    if (flow instanceof Workflow.Call<?, ?, T> call) {
      return answer(call);
    }
    if (flow instanceof Workflow.Pause<T> pause) {
      sleeper.sleep(pause.time());
      return pause.next().get();
    }
    if (flow instanceof Workflow.Failed<T> failed) {
      throw failed.problem();
    }
    return flow;
  }

  private <I, O, T> Workflow<T> answer(Workflow.Call<I, O, T> call) {
    O answer;
    try {
      answer = call.operation().blocking().apply(client, call.request());
    } catch (AbortedException e) {
      throw e;
    } catch (RuntimeException e) {
      return call.refused().apply(e);
    }
    return call.answered().apply(answer);
  }
}
