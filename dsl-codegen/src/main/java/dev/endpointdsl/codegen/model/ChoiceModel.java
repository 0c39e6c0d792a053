package dev.endpointdsl.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * A choice between members that exclude each other.
 *
 * @param name what the stage is called, behind {@code Needs}
 * @param alternatives at least two
 * @param rule the rule that one of them has to be taken, by its constant, if it is not a general
 *     one
 */
public record ChoiceModel(String name, List<Alternative> alternatives, Optional<String> rule) {

  public ChoiceModel {
    alternatives = List.copyOf(alternatives);
  }

  /** The alternative without members, which is taken when the members of the others are absent. */
  public Optional<Alternative> unmarked() {
    return alternatives.stream().filter(alternative -> alternative.members().isEmpty()).findFirst();
  }

  /**
   * One way to make a choice. Members go by their names in Java.
   *
   * @param name what it adds to the name of the last stage
   * @param members the members it takes, in the order in which they are asked for; the first tells
   *     that it was taken
   * @param method the method that takes it, when it has no members
   * @param documentation what the method's Javadoc says
   * @param excludes the optional members that are not offered with it
   * @param after the alternatives of earlier choices after which it is offered; empty for all
   * @param implied the members it sets itself
   * @param rules the rules behind it
   */
  public record Alternative(
      String name,
      List<String> members,
      Optional<String> method,
      String documentation,
      List<String> excludes,
      List<String> after,
      List<Implied> implied,
      AlternativeRules rules) {

    public Alternative {
      members = List.copyOf(members);
      excludes = List.copyOf(excludes);
      after = List.copyOf(after);
      implied = List.copyOf(implied);
    }

    /** Whether it is offered when the named alternatives were taken before. */
    public boolean isOfferedAfter(List<String> taken) {
      return after.isEmpty() || after.stream().anyMatch(taken::contains);
    }
  }

  /**
   * A member that an alternative sets itself.
   *
   * @param member the member's name in Java
   * @param value its text on the wire
   * @param rule the rule that the two go together, by its constant, if it is not a general one
   */
  public record Implied(String member, String value, Optional<String> rule) {}

  /**
   * The rules behind an alternative, by their constants; general ones where there are none.
   *
   * @param exclusive that it is not taken together with one in front of it
   * @param members that all its members are set
   * @param excludes that none of the members it excludes is set
   * @param after that it comes after one of the alternatives it names
   */
  public record AlternativeRules(
      Optional<String> exclusive,
      Optional<String> members,
      Optional<String> excludes,
      Optional<String> after) {}
}
