package dev.endpointdsl.codegen.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A choice between members that exclude each other.
 *
 * @param name the name of the choice; the stage has it, after {@code Needs}, if the names of the
 *     alternatives are too long
 * @param alternatives the alternatives, at least two
 * @param rule the constant of the rule that requires one of them; empty for the general rule
 */
public record ChoiceModel(String name, List<Alternative> alternatives, Optional<String> rule) {

  public ChoiceModel {
    alternatives = List.copyOf(alternatives);
  }

  /** Returns the alternative without members, which applies if no other alternative does. */
  public Optional<Alternative> unmarked() {
    return alternatives.stream().filter(alternative -> alternative.members().isEmpty()).findFirst();
  }

  /**
   * An alternative of a choice. Members are identified by their Java names.
   *
   * @param name its part of the name of the last stage
   * @param members its members, in the order of the builder; a value that has the first one has
   *     taken the alternative
   * @param method the method that takes the alternative if it has no members
   * @param documentation the Javadoc of the method
   * @param excludes the optional members that the builder does not offer with it
   * @param after the alternatives of earlier choices after which it is offered; empty for all
   * @param implied the members that it sets itself
   * @param rules the rules that its violations report
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

    /** Checks whether the builder offers the alternative after the named ones. */
    public boolean isOfferedAfter(List<String> taken) {
      return after.isEmpty() || after.stream().anyMatch(taken::contains);
    }
  }

  /**
   * A member that an alternative sets itself.
   *
   * @param member the member's Java name
   * @param value its value on the wire
   * @param rule the constant of the rule that ties the two; empty for the general rule
   */
  public record Implied(String member, String value, Optional<String> rule) {}

  /**
   * The constants of the rules for an alternative; empty for the general rules.
   *
   * @param exclusive the rule against taking it together with an earlier alternative
   * @param members the rule that all of its members are set
   * @param excludes the rule that none of the members it excludes is set
   * @param excludedMembers the rules for some of these members instead, by their Java names
   * @param after the rule that it comes after one of the alternatives it names
   */
  public record AlternativeRules(
      Optional<String> exclusive,
      Optional<String> members,
      Optional<String> excludes,
      Map<String, String> excludedMembers,
      Optional<String> after) {

    public AlternativeRules {
      excludedMembers = Collections.unmodifiableMap(new LinkedHashMap<>(excludedMembers));
    }

    /** Returns the rule that an excluded member is not set; empty for the general rule. */
    public Optional<String> excluding(String member) {
      return Optional.ofNullable(excludedMembers.get(member)).or(() -> excludes);
    }
  }
}
