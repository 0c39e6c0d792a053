package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.testkit.model.ReceivedRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The newest requests. It drops the oldest ones, so that a long run does not exhaust the memory.
 */
public final class RequestLog {

  private static final int CAPACITY = 10_000;

  private final Deque<ReceivedRequest> requests = new ArrayDeque<>();

  synchronized void add(ReceivedRequest request) {
    if (requests.size() == CAPACITY) {
      requests.removeFirst();
    }
    requests.addLast(request);
  }

  /** Returns the requests, the oldest first. */
  public synchronized List<ReceivedRequest> all() {
    return List.copyOf(requests);
  }

  /**
   * Returns the last request for an operation.
   *
   * @throws NoSuchElementException if there is none
   */
  public ReceivedRequest last(String operation) {
    return all().stream()
        .filter(request -> request.operation().equals(operation))
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "No request for " + operation + " was received, only for: " + operations()));
  }

  private List<String> operations() {
    return all().stream().map(ReceivedRequest::operation).distinct().sorted().toList();
  }
}
