package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.workflow.ServiceOperation;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

/**
 * Runs workflows with scripted responses instead of a service. Calls and pauses are recorded, and
 * pauses advance the clock.
 */
public final class ScriptedService {

  private final TestClock clock;
  private final Map<ServiceOperation<?, ?>, Deque<Supplier<?>>> scripts = new HashMap<>();
  private final List<String> calls = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();

  /** Creates a service without responses. */
  public ScriptedService(TestClock clock) {
    this.clock = clock;
  }

  /** Adds a response to an operation. The last response is repeated. */
  public <O> ScriptedService respond(ServiceOperation<?, O> operation, O response) {
    scripts.computeIfAbsent(operation, o -> new ArrayDeque<>()).add(() -> response);
    return this;
  }

  /** Adds an exception to an operation. The last response is repeated. */
  public ScriptedService fail(ServiceOperation<?, ?> operation, RuntimeException exception) {
    scripts
        .computeIfAbsent(operation, o -> new ArrayDeque<>())
        .add(
            () -> {
              throw exception;
            });
    return this;
  }

  /** Returns the exception for a refusal with a message. */
  public static SageMakerException refusal(String message) {
    return exception(400, "ValidationException", message);
  }

  /** Returns the exception for a throttled call. */
  public static SageMakerException throttling() {
    return exception(400, "ThrottlingException", "Rate exceeded");
  }

  /** Returns the exception for a service that is not available. */
  public static SageMakerException unavailable() {
    return exception(503, "ServiceUnavailable", "Unavailable");
  }

  private static SageMakerException exception(int status, String code, String message) {
    return (SageMakerException)
        SageMakerException.builder()
            .statusCode(status)
            .awsErrorDetails(
                AwsErrorDetails.builder().errorCode(code).errorMessage(message).build())
            .build();
  }

  /** Runs a workflow and returns its result, or throws its exception. */
  public <T> T run(Workflow<T> workflow) {
    Workflow<T> current = workflow;
    while (true) {
      if (current instanceof Workflow.Done<T> done) {
        return done.value();
      }
      if (current instanceof Workflow.Failed<T> failed) {
        throw failed.problem();
      }
      if (current instanceof Workflow.Pause<T> pause) {
        pauses.add(pause.duration());
        clock.advance(pause.duration());
        current = pause.next().get();
      } else if (current instanceof Workflow.Concurrent<?, T> concurrent) {
        current = branches(concurrent);
      } else if (current instanceof Workflow.Call<?, ?, T> call) {
        current = call(call);
      }
    }
  }

  /** Runs the branches one after the other. */
  private <B, T> Workflow<T> branches(Workflow.Concurrent<B, T> concurrent) {
    return concurrent
        .next()
        .apply(concurrent.branches().stream().map(branch -> run(branch.start())).toList());
  }

  @SuppressWarnings("unchecked") // respond(...) takes responses of the operation's type
  private <I extends AwsRequest, O, T> Workflow<T> call(Workflow.Call<I, O, T> call) {
    calls.add(call.operation().name());
    Deque<Supplier<?>> script =
        Objects.requireNonNull(scripts.get(call.operation()), call.operation().name());
    Supplier<?> next = script.size() > 1 ? script.remove() : script.element();
    O response;
    try {
      response = (O) next.get();
    } catch (RuntimeException e) {
      return call.onException().apply(e);
    }
    return call.onResponse().apply(response);
  }

  /** Returns the names of the called operations. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  /** Returns the pauses between the calls. */
  public List<Duration> pauses() {
    return List.copyOf(pauses);
  }
}
