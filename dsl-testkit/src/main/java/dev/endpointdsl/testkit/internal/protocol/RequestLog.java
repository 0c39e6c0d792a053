package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.testkit.model.ReceivedRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The newest requests. It drops the oldest ones, so that a long run does not exhaust the memory.
 * The last request stays, however large it is.
 */
public final class RequestLog {

  private static final int MAX_REQUESTS = 10_000;

  /** About ten times the size of as many usual requests. */
  private static final long MAX_BYTES = 16L << 20;

  private final Deque<ReceivedRequest> requests = new ArrayDeque<>();
  private long bytes;

  synchronized void add(ReceivedRequest request) {
    requests.addLast(request);
    bytes += request.body().size();
    while (requests.size() > 1 && (requests.size() > MAX_REQUESTS || bytes > MAX_BYTES)) {
      bytes -= requests.removeFirst().body().size();
    }
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
