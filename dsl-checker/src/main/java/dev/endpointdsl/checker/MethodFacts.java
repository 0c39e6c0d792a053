package dev.endpointdsl.checker;

import java.util.List;
import java.util.Optional;

/**
 * What the annotations of a method, or of one it overrides, tell.
 *
 * @param parameters the constraints of each parameter
 * @param continues whether the last parameter goes on with the list of the one in front of it
 * @param addsTo the list or map it adds to, by the method that sets that as a whole
 */
record MethodFacts(List<List<Constraint>> parameters, boolean continues, Optional<String> addsTo) {

  static final MethodFacts NONE = new MethodFacts(List.of(), false, Optional.empty());

  MethodFacts {
    parameters = List.copyOf(parameters);
  }

  /** Whether they tell nothing. */
  boolean isNone() {
    return addsTo.isEmpty() && !isConstrained();
  }

  /** Whether a parameter has a constraint. */
  boolean isConstrained() {
    for (List<Constraint> constraints : parameters) {
      if (!constraints.isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
