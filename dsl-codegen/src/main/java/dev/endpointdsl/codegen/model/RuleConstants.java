package dev.endpointdsl.codegen.model;

import dev.endpointdsl.codegen.model.ChoiceModel.Alternative;
import dev.endpointdsl.codegen.model.ChoiceModel.AlternativeRules;
import dev.endpointdsl.codegen.model.ChoiceModel.Implied;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the constants of the rules that the traits of a structure name. */
final class RuleConstants {

  private RuleConstants() {}

  static List<String> of(StructureModel structure) {
    return Stream.concat(
            structure.members().stream().flatMap(RuleConstants::of),
            structure.choices().stream().flatMap(RuleConstants::of))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Stream<Optional<String>> of(MemberModel member) {
    return Stream.concat(
        member.relations().stream().map(relation -> relation.rule().constant()),
        Stream.of(member.value().constraints().allowedValuesRule()));
  }

  private static Stream<Optional<String>> of(ChoiceModel choice) {
    return Stream.concat(
        Stream.of(choice.rule()), choice.alternatives().stream().flatMap(RuleConstants::of));
  }

  private static Stream<Optional<String>> of(Alternative alternative) {
    AlternativeRules rules = alternative.rules();
    return Stream.of(
            Stream.of(rules.exclusive(), rules.members(), rules.excludes(), rules.after()),
            rules.excludedMembers().values().stream().map(Optional::of),
            alternative.implied().stream().map(Implied::rule))
        .flatMap(constants -> constants);
  }
}
