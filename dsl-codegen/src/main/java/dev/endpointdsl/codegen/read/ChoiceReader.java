package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.ChoiceModel;
import dev.endpointdsl.codegen.model.ChoiceModel.Alternative;
import dev.endpointdsl.codegen.model.ChoiceModel.AlternativeRules;
import dev.endpointdsl.codegen.model.ChoiceModel.Implied;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.StructureShape;

/** Reads the choices of a structure, and reports those that cannot become stages. */
final class ChoiceReader {

  private final Model model;
  private final StructureShape structure;
  private final ProblemCollector problems;

  private ChoiceReader(Model model, StructureShape structure, ProblemCollector problems) {
    this.model = model;
    this.structure = structure;
    this.problems = problems;
  }

  /** Returns the choices, in the model's order. */
  static List<ChoiceModel> read(Model model, StructureShape structure, ProblemCollector problems) {
    ChoiceReader reader = new ChoiceReader(model, structure, problems);
    return structure
        .findTrait(DslTraits.CHOICES)
        .map(trait -> reader.read(trait.toNode().expectArrayNode()))
        .orElse(List.of());
  }

  private List<ChoiceModel> read(ArrayNode choices) {
    List<ChoiceModel> read = new ArrayList<>();
    for (Node choice : choices.getElements()) {
      read.add(choice(choice.expectObjectNode()));
    }
    new ChoiceCheck(structure, choices, problems).check(read);
    return read;
  }

  private ChoiceModel choice(ObjectNode node) {
    List<Alternative> alternatives =
        node.expectArrayMember("alternatives").getElements().stream()
            .map(alternative -> alternative(alternative.expectObjectNode()))
            .toList();
    return new ChoiceModel(
        node.expectStringMember("name").getValue(), alternatives, string(node, "rule"));
  }

  private Alternative alternative(ObjectNode node) {
    return new Alternative(
        node.expectStringMember("name").getValue(),
        own(node, "members"),
        string(node, "method"),
        node.getStringMemberOrDefault("documentation", ""),
        own(node, "excludes"),
        MemberReferences.nodes(node, "after").stream().map(StringNode::getValue).toList(),
        implied(node),
        rules(node.getObjectMember("rules").orElse(Node.objectNode())));
  }

  private AlternativeRules rules(ObjectNode node) {
    return new AlternativeRules(
        string(node, "exclusive"),
        string(node, "members"),
        string(node, "excludes"),
        excludedMembers(node),
        string(node, "after"));
  }

  private Map<String, String> excludedMembers(ObjectNode node) {
    Map<String, String> rules = new LinkedHashMap<>();
    for (ObjectNode excluded : objects(node, "excludedMembers")) {
      StringNode member = excluded.expectStringMember("member");
      if (isOwn(member)) {
        rules.put(
            MemberReferences.javaName(model, member),
            excluded.expectStringMember("rule").getValue());
      }
    }
    return rules;
  }

  private static List<ObjectNode> objects(ObjectNode node, String list) {
    return node.getArrayMember(list).map(ArrayNode::getElements).orElse(List.of()).stream()
        .map(Node::expectObjectNode)
        .toList();
  }

  private static Optional<String> string(ObjectNode node, String member) {
    return node.getStringMember(member).map(StringNode::getValue);
  }

  private List<Implied> implied(ObjectNode node) {
    return objects(node, "implies").stream()
        .filter(implied -> isOwn(implied.expectStringMember("member")))
        .map(
            implied ->
                new Implied(
                    MemberReferences.javaName(model, implied.expectStringMember("member")),
                    implied.expectStringMember("value").getValue(),
                    string(implied, "rule")))
        .toList();
  }

  private List<String> own(ObjectNode node, String list) {
    return MemberReferences.nodes(node, list).stream()
        .filter(this::isOwn)
        .map(reference -> MemberReferences.javaName(model, reference))
        .toList();
  }

  private boolean isOwn(StringNode reference) {
    boolean own =
        MemberReferences.member(model, reference).getContainer().equals(structure.getId());
    if (!own) {
      problems.report(
          reference,
          ProblemCode.INVALID_TRAIT,
          reference.getValue()
              + " is not a member of "
              + structure.getId().getName()
              + ", but @choices can only refer to members of the structure it is applied to. Write "
              + structure.getId().getName()
              + "$<member>.");
    }
    return own;
  }
}
