package dev.endpointdsl.checker.constraint;

import java.util.List;
import java.util.Optional;

/**
 * The constraints that the annotations of a method, or of a method it overrides, declare.
 *
 * @param parameters the constraints of each parameter; empty if no annotation declares any
 * @param continues whether the last parameter continues the list of the parameter before it
 * @param addsTo the list or map that the method adds to, by the name of the method that sets it
 * @param isConstrained whether a parameter has a constraint
 * @param isNone whether there is nothing to check or to hide
 * @param needsChain whether a chain with a call of the method must be checked as a whole
 */
public record MethodConstraints(
    List<ParameterConstraints> parameters,
    boolean continues,
    Optional<String> addsTo,
    boolean isConstrained,
    boolean isNone,
    boolean needsChain) {

  /** The constraints of a method without constraint annotations. */
  public static final MethodConstraints NONE =
      MethodConstraints.of(List.of(), false, Optional.empty());

  /** Creates constraints with a copy of the parameters. */
  public MethodConstraints {
    parameters = List.copyOf(parameters);
  }

  static MethodConstraints of(
      List<ParameterConstraints> parameters, boolean continues, Optional<String> addsTo) {
    boolean isConstrained = false;
    boolean isSensitive = false;
    boolean needsChain = addsTo.isPresent();
    for (ParameterConstraints parameter : parameters) {
      isConstrained |= !parameter.constraints().isEmpty();
      isSensitive |= parameter.isSensitive();
      needsChain |= !parameter.relations().isEmpty();
    }
    boolean isNone = addsTo.isEmpty() && !isConstrained && !isSensitive && !continues;
    return new MethodConstraints(parameters, continues, addsTo, isConstrained, isNone, needsChain);
  }
}
