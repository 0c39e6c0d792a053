package dev.endpointdsl.checker.constraint;

import java.util.List;
import java.util.Optional;

/**
 * What the annotations of a method, or of one it overrides, tell.
 *
 * @param parameters what those of each parameter tell
 * @param continues whether the last parameter goes on with the list of the one in front of it
 * @param addsTo the list or map it adds to, by the method that sets that as a whole
 * @param isConstrained whether a parameter has a constraint
 * @param isNone whether they tell nothing
 * @param isTied whether a chain with a call of it has to be looked at as a whole
 */
public record MethodConstraints(
    List<ParameterConstraints> parameters,
    boolean continues,
    Optional<String> addsTo,
    boolean isConstrained,
    boolean isNone,
    boolean isTied) {

  public static final MethodConstraints NONE =
      MethodConstraints.of(List.of(), false, Optional.empty());

  public MethodConstraints {
    parameters = List.copyOf(parameters);
  }

  static MethodConstraints of(
      List<ParameterConstraints> parameters, boolean continues, Optional<String> addsTo) {
    boolean constrained = false;
    boolean sensitive = false;
    boolean tied = addsTo.isPresent();
    for (ParameterConstraints parameter : parameters) {
      constrained |= !parameter.constraints().isEmpty();
      sensitive |= parameter.isSensitive();
      tied |= !parameter.ties().isEmpty();
    }
    boolean none = addsTo.isEmpty() && !constrained && !sensitive;
    return new MethodConstraints(parameters, continues, addsTo, constrained, none, tied);
  }
}
