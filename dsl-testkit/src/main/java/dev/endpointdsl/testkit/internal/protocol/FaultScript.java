package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.testkit.model.Fault;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The faults of calls to come, in the order in which they were requested. */
public final class FaultScript {

  private final List<Entry> entries = new CopyOnWriteArrayList<>();

  /** Decides for each call whether a fault strikes it. It counts the calls it has seen. */
  @FunctionalInterface
  public interface Entry {

    /** Returns the fault that strikes a call for an operation, if any. */
    Optional<Fault> onCall(String operation);
  }

  /** Adds an entry after all others. */
  public void add(Entry entry) {
    entries.add(entry);
  }

  /** Removes all entries. */
  public void clear() {
    entries.clear();
  }

  /** Returns the fault of a call: every entry sees the call, and the first that strikes wins. */
  synchronized Optional<Fault> next(String operation) {
    return entries.stream().map(entry -> entry.onCall(operation)).toList().stream()
        .flatMap(Optional::stream)
        .findFirst();
  }
}
