package dev.endpointdsl.codegen.model;

import dev.endpointdsl.codegen.model.MemberRelation.AtMost;
import dev.endpointdsl.codegen.model.MemberRelation.AtMostOneWith;
import dev.endpointdsl.codegen.model.MemberRelation.PairedSizes;
import dev.endpointdsl.codegen.model.MemberRelation.RuleUse;
import dev.endpointdsl.codegen.model.MemberRelation.SameSize;
import dev.endpointdsl.codegen.model.MemberRelation.UniqueMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Reads what ties a member to others, and reports what ties it to members of another structure. */
final class RelationReader {

  private final Model model;
  private final MemberShape member;
  private final Problems problems;
  private final List<MemberRelation> relations = new ArrayList<>();

  private RelationReader(Model model, MemberShape member, Problems problems) {
    this.model = model;
    this.member = member;
    this.problems = problems;
  }

  /** What ties a member to others, in a stable order. */
  static List<MemberRelation> read(Model model, MemberShape member, Problems problems) {
    RelationReader reader = new RelationReader(model, member, problems);
    Shape own = model.expectShape(member.getContainer());
    reader.add(DslTraits.AT_MOST, own, (other, node) -> new AtMost(other, rule(node)));
    reader.add(DslTraits.SAME_SIZE_AS, own, (other, node) -> new SameSize(other, rule(node)));
    reader.add(DslTraits.PAIRED_SIZES, own, RelationReader::pairedSizes);
    model
        .expectShape(member.getTarget())
        .asListShape()
        .map(list -> model.expectShape(list.getMember().getTarget()))
        .ifPresent(reader::addOfElements);
    return reader.relations;
  }

  private void addOfElements(Shape element) {
    add(DslTraits.UNIQUE_MEMBER, element, (of, node) -> new UniqueMember(of, rule(node)));
    add(DslTraits.AT_MOST_ONE_WITH, element, (of, node) -> new AtMostOneWith(of, rule(node)));
  }

  private static PairedSizes pairedSizes(String other, ObjectNode node) {
    return new PairedSizes(other, size(node, "size"), size(node, "otherSize"), rule(node));
  }

  private static int size(ObjectNode node, String name) {
    return node.expectNumberMember(name).getValue().intValue();
  }

  private static RuleUse rule(ObjectNode node) {
    Optional<String> constant = node.getStringMember("rule").map(StringNode::getValue);
    return new RuleUse(constant, node.getBooleanMemberOrDefault("warning", false));
  }

  private void add(
      ShapeId trait, Shape expected, BiFunction<String, ObjectNode, MemberRelation> relation) {
    member
        .findTrait(trait)
        .map(found -> found.toNode().expectObjectNode())
        .filter(node -> isOf(expected, node.expectStringMember("member")))
        .ifPresent(
            node -> {
              String other = MemberReferences.javaName(model, node.expectStringMember("member"));
              relations.add(relation.apply(other, node));
            });
  }

  private boolean isOf(Shape expected, StringNode reference) {
    boolean found =
        MemberReferences.member(model, reference).getContainer().equals(expected.getId());
    if (!found) {
      String name = expected.getId().getName();
      problems.report(
          reference,
          Tags.INVALID_TRAIT,
          reference.getValue()
              + " is not a member of "
              + name
              + ", to whose members "
              + Wording.name(member)
              + " can be tied. Write "
              + name
              + "$ and the member's name.");
    }
    return found;
  }
}
