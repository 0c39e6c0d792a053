package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.ChoiceModel;
import dev.endpointdsl.codegen.model.ChoiceModel.Alternative;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.StructureShape;

/** Reports choices that cannot become stages of a builder. */
final class ChoiceCheck {

  private final StructureShape structure;
  private final ArrayNode nodes;
  private final ProblemCollector problems;
  private final Set<String> names = new HashSet<>();
  private final Set<String> firstMembers = new HashSet<>();

  ChoiceCheck(StructureShape structure, ArrayNode nodes, ProblemCollector problems) {
    this.structure = structure;
    this.nodes = nodes;
    this.problems = problems;
  }

  /** Checks the choices, which correspond to the nodes. */
  void check(List<ChoiceModel> choices) {
    for (int i = 0; i < choices.size(); i++) {
      ObjectNode node = nodes.get(i).orElseThrow().expectObjectNode();
      Set<String> earlier = Set.copyOf(names);
      boolean unmarked = false;
      for (int j = 0; j < choices.get(i).alternatives().size(); j++) {
        ObjectNode at =
            node.expectArrayMember("alternatives").get(j).orElseThrow().expectObjectNode();
        Alternative alternative = choices.get(i).alternatives().get(j);
        check(alternative, at, earlier);
        if (alternative.members().isEmpty() && unmarked) {
          report(at, "is the second one without members, so the two cannot be distinguished");
        }
        unmarked |= alternative.members().isEmpty();
      }
    }
  }

  private void check(Alternative alternative, ObjectNode at, Set<String> earlier) {
    if (!names.add(alternative.name())) {
      report(at, "has the same name as another alternative; rename it");
    }
    if (alternative.members().isEmpty() == alternative.method().isEmpty()) {
      report(at, "must have either members or a method, not both");
    }
    if (!alternative.members().isEmpty() && !firstMembers.add(alternative.members().get(0))) {
      report(
          at, "begins with the same member as another alternative; the first members must differ");
    }
    alternative.rules().excludedMembers().keySet().stream()
        .filter(member -> !alternative.excludes().contains(member))
        .forEach(
            member -> report(at, "has a rule for " + member + ", but `excludes` does not list it"));
    alternative.after().stream()
        .filter(name -> !earlier.contains(name))
        .forEach(name -> report(at, "names " + name + " in `after`, but no earlier choice has it"));
  }

  private void report(ObjectNode at, String what) {
    problems.report(
        at,
        ProblemCode.INVALID_TRAIT,
        "The alternative "
            + at.expectStringMember("name").getValue()
            + " of "
            + structure.getId().getName()
            + " "
            + what
            + ".");
  }
}
