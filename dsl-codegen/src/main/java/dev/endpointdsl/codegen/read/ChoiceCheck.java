package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.ChoiceModel;
import dev.endpointdsl.codegen.model.ChoiceModel.Alternative;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemCollector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.StructureShape;

/** Reports choices of which no stages can be made. */
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
          report(at, "is the second one without members, and nothing would tell the two apart");
        }
        unmarked |= alternative.members().isEmpty();
      }
    }
  }

  private void check(Alternative alternative, ObjectNode at, Set<String> earlier) {
    if (!names.add(alternative.name())) {
      report(at, "has the name of another one; give it a name of its own");
    }
    if (alternative.members().isEmpty() == alternative.method().isEmpty()) {
      report(at, "needs either members or a method, and not both");
    }
    if (!alternative.members().isEmpty() && !firstMembers.add(alternative.members().get(0))) {
      report(
          at,
          "begins with the same member as another one; the first member has to tell them apart");
    }
    alternative.after().stream()
        .filter(name -> !earlier.contains(name))
        .forEach(name -> report(at, "comes after " + name + ", which no earlier choice has"));
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
