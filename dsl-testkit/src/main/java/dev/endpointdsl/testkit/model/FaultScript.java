package dev.endpointdsl.testkit.model;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The faults of calls to come, in the order they were asked for. */
public final class FaultScript {

  private final List<Line> lines = new CopyOnWriteArrayList<>();

  /** Says of each call whether it is struck, and remembers what it has to for the next one. */
  @FunctionalInterface
  interface Line {
    Optional<Fault> call(String operation);
  }

  void add(Line line) {
    lines.add(line);
  }

  public void clear() {
    lines.clear();
  }

  /** The fault of this call: every line sees the call, and the first that strikes has it. */
  public synchronized Optional<Fault> next(String operation) {
    return lines.stream().map(line -> line.call(operation)).toList().stream()
        .flatMap(Optional::stream)
        .findFirst();
  }
}
