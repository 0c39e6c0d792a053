package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.naming.JavaNames;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemCollector;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.EnumShapes;
import dev.endpointdsl.codegen.smithy.TypeClosure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;

/**
 * Refuses Java names of types that two things would have.
 *
 * <p>Names are compared without case: each type is a file, and some file systems make no
 * difference.
 */
final class TypeNameCheck {

  /** What is generated beside each structure and union, in the same package. */
  private static final List<String> COMPANIONS = List.of("Builder", "Checks", "Json", "Translator");

  /** Generated once for each package, or nested in every value type. */
  private static final Set<String> GENERATED = Set.of("Patterns", "Builder", "Complete");

  /** A type of the package hides these from all generated code, which speaks of them. */
  private static final Set<String> JAVA_LANG =
      Set.of(
          "Boolean",
          "Byte",
          "CharSequence",
          "Character",
          "Class",
          "Comparable",
          "Deprecated",
          "Double",
          "Enum",
          "Float",
          "FunctionalInterface",
          "IllegalArgumentException",
          "IllegalStateException",
          "Integer",
          "Iterable",
          "Long",
          "Math",
          "NullPointerException",
          "Number",
          "Object",
          "Override",
          "SafeVarargs",
          "Short",
          "String",
          "StringBuilder",
          "SuppressWarnings",
          "System",
          "Void");

  private final TypeNames names;
  private final ProblemCollector problems;

  /** By lower-case name. */
  private final Map<String, Shape> types = new HashMap<>();

  private TypeNameCheck(TypeNames names, ProblemCollector problems) {
    this.names = names;
    this.problems = problems;
  }

  static void check(TypeClosure closure, TypeNames names, ProblemCollector problems) {
    TypeNameCheck check = new TypeNameCheck(names, problems);
    List<Shape> values = new ArrayList<>(closure.structures());
    values.addAll(closure.unions());
    List<Shape> all = new ArrayList<>(values);
    all.addAll(closure.enums());
    all.forEach(check::checkForm);
    all.forEach(check::checkReserved);
    all.forEach(check::checkTypes);
    values.forEach(check::checkCompanions);
    check.checkStages(values);
  }

  private void checkForm(Shape shape) {
    String name = names.of(shape);
    if (!Character.isUpperCase(name.charAt(0)) && shape.hasTrait(DslTraits.JAVA_NAME)) {
      problems.report(
          shape,
          ProblemCode.INVALID_TRAIT,
          shape.getId()
              + " cannot be called "
              + name
              + " in Java: the name of a type starts with a"
              + " capital. Write @javaName(\""
              + JavaNames.type(name)
              + "\").");
    }
  }

  private void checkReserved(Shape shape) {
    String name = names.of(shape);
    if (GENERATED.contains(name)) {
      collision(shape, "is the name of a type that is generated for every model");
    } else if (JAVA_LANG.contains(name)) {
      collision(shape, "would hide java.lang." + name + ", which the generated code uses");
    }
  }

  private void checkTypes(Shape shape) {
    Shape other = types.putIfAbsent(lower(names.of(shape)), shape);
    if (other != null) {
      collision(shape, "is what " + other.getId() + " is called as well" + caseOnly(shape, other));
    }
  }

  private String caseOnly(Shape shape, Shape other) {
    return names.of(shape).equals(names.of(other))
        ? ""
        : " ("
            + names.of(other)
            + ": where case makes no difference in the names of files, one"
            + " would overwrite the other)";
  }

  private void checkCompanions(Shape owner) {
    for (String companion : COMPANIONS) {
      Shape type = types.get(lower(names.of(owner) + companion));
      if (type != null) {
        collision(
            type,
            "is also the name of a class that is generated for "
                + owner.getId()
                + ", "
                + names.of(owner)
                + companion);
      }
    }
  }

  /** A stage is nested in its type, and would hide a type of the package there. */
  private void checkStages(List<Shape> owners) {
    Map<String, Shape> stages = new TreeMap<>();
    for (Shape owner : owners) {
      owner.members().stream()
          .filter(MemberShape::isRequired)
          .forEach(member -> stages.putIfAbsent(stage(member), owner));
    }
    stages.forEach(this::checkStage);
  }

  private void checkStage(String stage, Shape owner) {
    Shape type = types.get(lower(stage));
    if (type != null && names.of(type).equals(stage)) {
      collision(type, "is also a stage of the builder generated for " + owner.getId());
    }
  }

  private static String stage(MemberShape member) {
    return "Needs" + JavaNames.capitalize(MemberNames.of(member));
  }

  private void collision(Shape shape, String why) {
    problems.report(
        shape,
        ProblemCode.NAME_COLLISION,
        shape.getId()
            + " cannot be called "
            + names.of(shape)
            + " in Java, which "
            + why
            + ". Give it another name: @javaName(\""
            + otherName(shape)
            + "\").");
  }

  private String otherName(Shape shape) {
    String kind = shape.isUnionShape() ? "Choice" : EnumShapes.isEnum(shape) ? "Kind" : "Value";
    return names.of(shape) + kind;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
