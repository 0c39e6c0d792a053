package dev.endpointdsl.checker.constraint;

import dev.endpointdsl.checker.constant.Numbers;
import dev.endpointdsl.checker.tree.ConstraintAnnotation;
import dev.endpointdsl.checker.tree.ContainerTypes;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The constraints of a parameter.
 *
 * @param constraints all of them, in the order in which they are checked
 * @param ofValues those on one value
 * @param relations those between calls of a chain
 * @param isContainer whether the parameter is an array, a collection or a map
 * @param isSensitive whether messages must not show the argument
 * @param kind the primitive type that a value, or each element of an array, is converted to
 */
public record ParameterConstraints(
    List<Constraint> constraints,
    List<Constraint.OfValue> ofValues,
    List<Constraint.Relation> relations,
    boolean isContainer,
    boolean isSensitive,
    TypeKind kind) {

  static ParameterConstraints of(VariableElement parameter) {
    List<ConstraintAnnotation> annotations = ConstraintAnnotation.of(parameter);
    List<Constraint> constraints = ConstraintReader.of(annotations);
    TypeMirror type = parameter.asType();
    return new ParameterConstraints(
        constraints,
        ConstraintReader.only(Constraint.OfValue.class, constraints),
        ConstraintReader.only(Constraint.Relation.class, constraints),
        ContainerTypes.isContainer(type),
        ConstraintReader.isSensitive(annotations),
        Numbers.primitiveKind(type instanceof ArrayType array ? array.getComponentType() : type));
  }
}
