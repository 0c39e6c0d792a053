package dev.endpointdsl.runtime;

import java.util.function.Function;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Carries out flows in the calling thread. */
final class BlockingRunner {

  private final SageMakerClient client;
  private final Sleeper sleeper;

  BlockingRunner(SageMakerClient client, Sleeper sleeper) {
    this.client = client;
    this.sleeper = sleeper;
  }

  /**
   * Carries out a flow.
   *
   * @param interrupted what to throw when the thread is interrupted; its flag is set again then
   */
  <T> T run(Flow<T> flow, Function<Throwable, RuntimeException> interrupted) {
    Flow<T> current = flow;
    try {
      while (true) {
        if (current instanceof Flow.Done<T> done) {
          return done.value();
        }
        current = step(current);
      }
    } catch (InterruptedException | AbortedException e) {
      Thread.currentThread().interrupt();
      throw interrupted.apply(e);
    }
  }

  private <T> Flow<T> step(Flow<T> flow) throws InterruptedException {
    if (flow instanceof Flow.Call<?, ?, T> call) {
      return answer(call);
    }
    if (flow instanceof Flow.Pause<T> pause) {
      sleeper.sleep(pause.time());
      return pause.next().get();
    }
    if (flow instanceof Flow.Failed<T> failed) {
      throw failed.problem();
    }
    return flow;
  }

  private <I, O, T> Flow<T> answer(Flow.Call<I, O, T> call) {
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
