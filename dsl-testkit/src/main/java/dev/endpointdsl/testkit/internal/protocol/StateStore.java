package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.json.tree.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps what there is, after each change. */
@FunctionalInterface
public interface StateStore {

  /** Keeps nothing: what there is ends with the server. */
  StateStore NONE = () -> {};

  void save();

  /** The same operations, those that change something followed by keeping it. */
  default Map<String, OperationHandler> keeping(Map<String, OperationHandler> operations) {
    return operations.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey,
                named -> reads(named.getKey()) ? named.getValue() : keeping(named.getValue())));
  }

  private OperationHandler keeping(OperationHandler operation) {
    return request -> {
      Optional<JsonObject> answer = operation.handle(request);
      save();
      return answer;
    };
  }

  private static boolean reads(String operation) {
    return operation.startsWith("Describe") || operation.startsWith("List");
  }
}
