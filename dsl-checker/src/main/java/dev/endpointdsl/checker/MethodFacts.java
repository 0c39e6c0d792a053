package dev.endpointdsl.checker;

import java.util.List;
import java.util.Optional;

/**
 * What the annotations of a method, or of one it overrides, tell.
 *
 * @param parameters the constraints of each parameter
 * @param containers whether each parameter is an array, a collection or a map
 * @param continues whether the last parameter goes on with the list of the one in front of it
 * @param addsTo the list or map it adds to, by the method that sets that as a whole
 * @param isConstrained whether a parameter has a constraint
 * @param isTied whether one of the constraints is one between calls of a chain
 */
record MethodFacts(
    List<List<Constraint>> parameters,
    List<Boolean> containers,
    boolean continues,
    Optional<String> addsTo,
    boolean isConstrained,
    boolean isTied) {

  static final MethodFacts NONE = MethodFacts.of(List.of(), List.of(), false, Optional.empty());

  MethodFacts {
    parameters = List.copyOf(parameters);
    containers = List.copyOf(containers);
  }

  static MethodFacts of(
      List<List<Constraint>> parameters,
      List<Boolean> containers,
      boolean continues,
      Optional<String> addsTo) {
    List<Constraint> all = parameters.stream().flatMap(List::stream).toList();
    return new MethodFacts(
        parameters,
        containers,
        continues,
        addsTo,
        !all.isEmpty(),
        all.stream().anyMatch(Constraint.OfChain.class::isInstance));
  }

  /** Whether they tell nothing. */
  boolean isNone() {
    return addsTo.isEmpty() && !isConstrained;
  }
}
