package dev.endpointdsl.codegen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;

/** The Java names of the members of one structure or union, and of the methods made for them. */
final class MemberNames {

  private final List<MemberShape> members;
  private final Problems problems;

  /** By name of a method, the members that have it as their own name. */
  private final Map<String, MemberShape> accessors = new HashMap<>();

  private MemberNames(List<MemberShape> members, Problems problems) {
    this.members = members;
    this.problems = problems;
  }

  /** The Java name of a member. */
  static String of(MemberShape member) {
    return DslTraits.text(member, DslTraits.JAVA_NAME)
        .orElseGet(() -> JavaNames.member(member.getMemberName()));
  }

  /** Takes the names of all members of a shape, and reports those that two would have. */
  static MemberNames of(Shape container, Problems problems) {
    MemberNames names = new MemberNames(List.copyOf(container.members()), problems);
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
      collision(member, name, "which is also the name of " + Wording.name(other));
    }
  }

  private void checkGiven(MemberShape member, String name) {
    if (JavaNames.isReserved(name) || Character.isUpperCase(name.charAt(0))) {
      problems.report(
          member,
          Tags.INVALID_TRAIT,
          Wording.name(member)
              + " cannot be called "
              + name
              + " in Java: "
              + (JavaNames.isReserved(name)
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
                .map(other -> "which is also the name of " + Wording.name(other))
                .or(() -> earlierWithSingular(member, name));
    why.ifPresent(
        reason ->
            problems.report(
                member,
                Tags.NAME_COLLISION,
                "The method that adds one element to "
                    + Wording.name(member)
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
        .map(other -> "which adds to " + Wording.name(other) + " already");
  }

  /** Reports members whose name is that of a method made for another member. */
  void checkDerived(MemberShape member, boolean isText, boolean isTexts) {
    for (String method : derived(of(member), isText, isTexts)) {
      MemberShape other = accessors.get(method);
      if (other != null) {
        collision(
            other,
            method,
            "which is also the name of a method generated for " + Wording.name(member));
      }
    }
  }

  private static List<String> derived(String name, boolean isText, boolean isTexts) {
    List<String> methods = new ArrayList<>();
    methods.add("has" + JavaNames.capitalize(name));
    methods.add("clear" + JavaNames.capitalize(name));
    if (isText) {
      methods.add(name + "AsString");
    }
    if (isTexts) {
      methods.add(name + "AsStrings");
    }
    return methods;
  }

  private void collision(MemberShape member, String name, String why) {
    problems.report(
        member,
        Tags.NAME_COLLISION,
        Wording.name(member)
            + " cannot be called "
            + name
            + " in Java, "
            + why
            + ". Give it another name: @javaName(\""
            + name
            + "Value\").");
  }
}
