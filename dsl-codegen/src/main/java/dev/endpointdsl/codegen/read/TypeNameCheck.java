package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.naming.JavaNames;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.EnumShapes;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import dev.endpointdsl.codegen.smithy.TypeClosure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.smithy.model.shapes.Shape;

/**
 * Reports Java names of types that collide with other names.
 *
 * <p>The comparison ignores case because each type is a file, and some file systems ignore case.
 */
final class TypeNameCheck {

  private final TypeNames names;
  private final ProblemCollector problems;

  /** The types by lowercase name. */
  private final Map<String, Shape> types = new HashMap<>();

  private TypeNameCheck(TypeNames names, ProblemCollector problems) {
    this.names = names;
    this.problems = problems;
  }

  /** Reports the types of a model that cannot have their names. */
  static void check(TypeClosure closure, TypeNames names, ProblemCollector problems) {
    TypeNameCheck check = new TypeNameCheck(names, problems);
    List<Shape> all = new ArrayList<>(closure.structures());
    all.addAll(closure.unions());
    all.addAll(closure.enums());
    all.forEach(check::checkForm);
    all.forEach(check::checkReserved);
    all.forEach(check::checkTypes);
  }

  private void checkForm(Shape shape) {
    String name = names.of(shape);
    if (!Character.isUpperCase(name.charAt(0)) && shape.hasTrait(DslTraits.JAVA_NAME)) {
      problems.report(
          shape,
          ProblemCode.INVALID_TRAIT,
          shape.getId()
              + " cannot be named "
              + name
              + " in Java: the name of a type starts with an uppercase letter. Write @javaName(\""
              + JavaNames.type(name)
              + "\").");
    }
  }

  private void checkReserved(Shape shape) {
    ReservedTypeNames.reason(names.of(shape)).ifPresent(reason -> collision(shape, reason));
  }

  private void checkTypes(Shape shape) {
    Shape other = types.putIfAbsent(lower(names.of(shape)), shape);
    if (other != null) {
      collision(shape, other.getId() + " has that name" + caseOnly(shape, other));
    }
  }

  private String caseOnly(Shape shape, Shape other) {
    return names.of(shape).equals(names.of(other))
        ? ""
        : " ("
            + names.of(other)
            + "; on a file system that ignores case, one file would overwrite the other)";
  }

  private void collision(Shape shape, String why) {
    problems.report(
        shape,
        ProblemCode.NAME_COLLISION,
        shape.getId()
            + " cannot be named "
            + names.of(shape)
            + " in Java because "
            + why
            + ". Rename it: @javaName(\""
            + alternativeName(shape)
            + "\").");
  }

  private String alternativeName(Shape shape) {
    String kind = shape.isUnionShape() ? "Choice" : EnumShapes.isEnum(shape) ? "Kind" : "Value";
    return names.of(shape) + kind;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
