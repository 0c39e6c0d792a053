package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.naming.JavaNames;
import dev.endpointdsl.codegen.naming.Singulars;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemCollector;
import dev.endpointdsl.codegen.problem.ProblemText;
import dev.endpointdsl.codegen.smithy.DslTraits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;

/** The Java names of the members of one structure or union, and of the methods made for them. */
final class MemberNames {

  /** What is put before a member's name for methods that ask for it and take it away. */
  private static final List<String> PREFIXES = List.of("has", "clear");

  /** What is put before a member's name for methods that make a union of it. */
  private static final List<String> UNION_PREFIXES = List.of("has", "clear", "from");

  private final List<MemberShape> members;
  private final List<String> prefixes;
  private final ProblemCollector problems;

  /** By name of a method, the members that have it as their own name. */
  private final Map<String, MemberShape> accessors = new HashMap<>();

  private MemberNames(Shape container, ProblemCollector problems) {
    this.members = List.copyOf(container.members());
    this.prefixes = container.isUnionShape() ? UNION_PREFIXES : PREFIXES;
    this.problems = problems;
  }

  /** The Java name of a member. */
  static String of(MemberShape member) {
    return DslTraits.text(member, DslTraits.JAVA_NAME)
        .orElseGet(() -> JavaNames.member(member.getMemberName()));
  }

  /** Takes the names of all members of a shape, and reports those that two would have. */
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
      collision(member, name, "which is also the name of " + ProblemText.name(other));
    }
  }

  private void checkGiven(MemberShape member, String name) {
    boolean taken = JavaNames.isReserved(name) || !JavaNames.isWord(name);
    if (taken || Character.isUpperCase(name.charAt(0))) {
      problems.report(
          member,
          ProblemCode.INVALID_TRAIT,
          ProblemText.name(member)
              + " cannot be called "
              + name
              + " in Java: "
              + (taken
                  ? "the name means something else there"
                  : "the name of a member starts with a small letter")
              + ". Write @javaName(\""
              + JavaNames.member(name)
              + "\").");
    }
  }

  /** The name of the method that adds one element; empty when no name is free. */
  Optional<String> singular(MemberShape member) {
    Optional<String> given = DslTraits.text(member, DslTraits.SINGULAR);
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
    return DslTraits.text(member, DslTraits.SINGULAR)
        .or(() -> Singulars.of(of(member)))
        .filter(name::equals)
        .isPresent();
  }

  private void checkSingular(MemberShape member, String name) {
    Optional<String> why =
        JavaNames.isReserved(name)
            ? Optional.of("which means something else in Java")
            : Optional.ofNullable(accessors.get(name))
                .map(other -> "which is also the name of " + ProblemText.name(other))
                .or(() -> earlierWithSingular(member, name));
    why.ifPresent(
        reason ->
            problems.report(
                member,
                ProblemCode.NAME_COLLISION,
                "The method that adds one element to "
                    + ProblemText.name(member)
                    + " cannot be called "
                    + name
                    + ", "
                    + reason
                    + ". Give it another name with @singular."));
  }

  private Optional<String> earlierWithSingular(MemberShape member, String name) {
    return members.subList(0, members.indexOf(member)).stream()
        .filter(other -> DslTraits.text(other, DslTraits.SINGULAR).filter(name::equals).isPresent())
        .findFirst()
        .map(other -> "which adds to " + ProblemText.name(other) + " already");
  }

  /**
   * Reports members whose name is that of a method made for another member.
   *
   * @param member the other member
   * @param endings what is appended to its name for further methods
   */
  void checkDerived(MemberShape member, List<String> endings) {
    Stream<String> before = prefixes.stream().map(p -> p + JavaNames.capitalize(of(member)));
    Stream<String> after = endings.stream().map(ending -> of(member) + ending);
    Stream.concat(before, after).forEach(method -> checkDerived(member, method));
  }

  private void checkDerived(MemberShape member, String method) {
    MemberShape other = accessors.get(method);
    if (other != null) {
      collision(
          other,
          method,
          "which is also the name of a method generated for " + ProblemText.name(member));
    }
  }

  private void collision(MemberShape member, String name, String why) {
    problems.report(
        member,
        ProblemCode.NAME_COLLISION,
        ProblemText.name(member)
            + " cannot be called "
            + name
            + " in Java, "
            + why
            + ". Give it another name: @javaName(\""
            + name
            + "Value\").");
  }
}
