package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.model.ChoiceModel;
import dev.endpointdsl.codegen.model.ChoiceModel.Alternative;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.NamingModel;
import dev.endpointdsl.codegen.model.StagePlan;
import dev.endpointdsl.codegen.model.StagePlan.Option;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The condition that a call in a stage leads to a last stage. A call leads to one if it is the last
 * of the stages, and only then; where the same call can also lead to another stage, the members
 * that are set decide.
 *
 * @param structure the structure
 */
record CompletionCondition(StructureModel structure) {

  /**
   * Returns the condition.
   *
   * @param member the member that the call sets; empty for a method without a value
   * @param method the method that is called
   */
  String after(String member, String method) {
    Set<Boolean> complete = new TreeSet<>();
    for (StagePlan.Stage stage : structure.stages().stages()) {
      stage.options().stream()
          .filter(option -> isTakenBy(option, member, method))
          .forEach(option -> complete.add(isLast(option.next())));
      if (stage.extended().filter(member::equals).isPresent()) {
        complete.add(false);
      }
    }
    return complete.size() == 1
        ? complete.iterator().next().toString()
        : lastChoice().map(this::taken).collect(Collectors.joining(" || "));
  }

  private static boolean isTakenBy(Option option, String member, String method) {
    Alternative alternative = option.alternative();
    return member.isEmpty()
        ? alternative != null && alternative.method().filter(method::equals).isPresent()
        : option.member().equals(member);
  }

  private boolean isLast(String stage) {
    return structure.stages().stages().stream().noneMatch(other -> other.name().equals(stage));
  }

  private Stream<List<String>> lastChoice() {
    List<ChoiceModel> choices = structure.choices();
    if (choices.isEmpty()) {
      List<String> required =
          structure.members().stream()
              .filter(MemberModel::required)
              .map(MemberModel::javaName)
              .toList();
      return Stream.of(required);
    }
    return choices.get(choices.size() - 1).alternatives().stream()
        .map(Alternative::members)
        .filter(members -> !members.isEmpty());
  }

  private String taken(List<String> members) {
    List<String> conditions = new ArrayList<>();
    members.forEach(member -> conditions.add(isSet(structure.member(member))));
    return String.join(" && ", conditions);
  }

  /** A name that is derived later counts as set. */
  private static String isSet(MemberModel member) {
    String set = "this." + member.javaName() + " != null";
    return member
        .naming()
        .map(naming -> "(" + set + " || this." + derived(member, naming) + ")")
        .orElse(set);
  }

  private static String derived(MemberModel member, NamingModel naming) {
    return naming instanceof NamingModel.ByContent content
        ? content.prefixMethod() + " != null"
        : NamingFields.byPosition(member);
  }
}
