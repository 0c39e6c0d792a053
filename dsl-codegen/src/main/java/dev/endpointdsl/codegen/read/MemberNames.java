package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.DerivedNames;
import dev.endpointdsl.codegen.naming.JavaNames;
import dev.endpointdsl.codegen.naming.Singulars;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import dev.endpointdsl.codegen.smithy.ShapeNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;

/** The Java names of the members of a structure or union and of the methods for them. */
final class MemberNames {

  private final List<MemberShape> members;
  private final ProblemCollector problems;

  /** The members by Java name, which is also the name of their accessor. */
  private final Map<String, MemberShape> accessors = new HashMap<>();

  private MemberNames(Shape container, ProblemCollector problems) {
    this.members = List.copyOf(container.members());
    this.problems = problems;
  }

  /** Returns the Java name of a member. */
  static String of(MemberShape member) {
    return DslTraits.string(member, DslTraits.JAVA_NAME)
        .orElseGet(() -> JavaNames.member(member.getMemberName()));
  }

  /** Names the members of a shape, and reports names that two members would have. */
  static MemberNames of(Shape container, ProblemCollector problems) {
    MemberNames names = new MemberNames(container, problems);
    names.members.forEach(names::addAccessor);
    return names;
  }

  private void addAccessor(MemberShape member) {
    String name = of(member);
    if (member.hasTrait(DslTraits.JAVA_NAME)) {
      checkGiven(member, name);
    }
    MemberShape other = accessors.putIfAbsent(name, member);
    if (other != null) {
      collision(member, name, ShapeNames.of(other) + " has that name");
    }
  }

  private void checkGiven(MemberShape member, String name) {
    boolean taken = JavaNames.isReserved(name) || !JavaNames.isWord(name);
    if (taken || Character.isUpperCase(name.charAt(0))) {
      problems.report(
          member,
          ProblemCode.INVALID_TRAIT,
          ShapeNames.of(member)
              + " cannot be named "
              + name
              + " in Java: "
              + (taken
                  ? "the name is reserved"
                  : "the name of a member starts with a lowercase letter")
              + ". Write @javaName(\""
              + JavaNames.member(name)
              + "\").");
    }
  }

  /** Returns the name of the method that adds an element; empty if no name is available. */
  Optional<String> singular(MemberShape member) {
    Optional<String> given = DslTraits.string(member, DslTraits.SINGULAR);
    given.ifPresent(name -> checkSingular(member, name));
    return given.isPresent() ? given : derivedSingular(member);
  }

  private Optional<String> derivedSingular(MemberShape member) {
    return Singulars.of(of(member)).filter(name -> isFree(member, name));
  }

  private boolean isFree(MemberShape member, String singular) {
    return !accessors.containsKey(singular)
        && members.stream()
            .filter(other -> !other.equals(member))
            .noneMatch(other -> wantsSingular(other, singular));
  }

  private static boolean wantsSingular(MemberShape member, String name) {
    return DslTraits.string(member, DslTraits.SINGULAR)
        .or(() -> Singulars.of(of(member)))
        .filter(name::equals)
        .isPresent();
  }

  private void checkSingular(MemberShape member, String name) {
    Optional<String> why =
        JavaNames.isReserved(name)
            ? Optional.of("the name is reserved")
            : Optional.ofNullable(accessors.get(name))
                .map(other -> ShapeNames.of(other) + " has that name")
                .or(() -> earlierWithSingular(member, name));
    why.ifPresent(
        reason ->
            problems.report(
                member,
                ProblemCode.NAME_COLLISION,
                "The method that adds an element to "
                    + ShapeNames.of(member)
                    + " cannot be named "
                    + name
                    + " because "
                    + reason
                    + ". Use another name in @singular."));
  }

  private Optional<String> earlierWithSingular(MemberShape member, String name) {
    return members.subList(0, members.indexOf(member)).stream()
        .filter(
            other -> DslTraits.string(other, DslTraits.SINGULAR).filter(name::equals).isPresent())
        .findFirst()
        .map(other -> "the method for " + ShapeNames.of(other) + " has that name");
  }

  /** Returns the names of the methods that are generated for a member in addition to its own. */
  DerivedNames derived(MemberShape member) {
    return DerivedNames.of(of(member), accessors.keySet());
  }

  private void collision(MemberShape member, String name, String why) {
    problems.report(
        member,
        ProblemCode.NAME_COLLISION,
        ShapeNames.of(member)
            + " cannot be named "
            + name
            + " in Java because "
            + why
            + ". Rename it: @javaName(\""
            + name
            + "Value\").");
  }
}
