package dev.endpointdsl.checker.constraint;

import dev.endpointdsl.checker.constant.Numbers;
import dev.endpointdsl.checker.tree.ConstraintAnnotation;
import dev.endpointdsl.checker.tree.ContainerTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What the annotations of a parameter tell.
 *
 * @param constraints in the order in which they are checked: the first that is broken counts
 * @param ofValues those of one value
 * @param ties those between calls of a chain
 * @param isContainer whether it is an array, a collection or a map
 * @param isSensitive whether messages must not show what it is given
 * @param kind the primitive type that a value, or each element, is converted to
 */
public record ParameterConstraints(
    List<Constraint> constraints,
    List<Constraint.OfValue> ofValues,
    List<Constraint.OfChain> ties,
    boolean isContainer,
    boolean isSensitive,
    TypeKind kind) {

  static ParameterConstraints of(VariableElement parameter) {
    List<ConstraintAnnotation> annotations = ConstraintAnnotation.of(parameter);
    List<Constraint> constraints = ConstraintReader.of(annotations);
    TypeMirror type = parameter.asType();
    return new ParameterConstraints(
        constraints,
        only(constraints, Constraint.OfValue.class),
        only(constraints, Constraint.OfChain.class),
        ContainerTypes.isContainer(type),
        isSensitive(annotations),
        Numbers.primitive(type instanceof ArrayType array ? array.getComponentType() : type));
  }

  static boolean isSensitive(List<ConstraintAnnotation> annotations) {
    for (ConstraintAnnotation annotation : annotations) {
      if (annotation.name().equals("Sensitive")) {
        return true;
      }
    }
    return false;
  }

  /** Those of a kind. */
  static <C> List<C> only(List<Constraint> constraints, Class<C> type) {
    List<C> all = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (type.isInstance(constraint)) {
        all.add(type.cast(constraint));
      }
    }
    return all;
  }
}
