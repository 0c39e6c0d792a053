package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.MemberRelation;
import dev.endpointdsl.codegen.model.MemberRelation.AtMost;
import dev.endpointdsl.codegen.model.MemberRelation.AtMostOneWith;
import dev.endpointdsl.codegen.model.MemberRelation.DistinctFrom;
import dev.endpointdsl.codegen.model.MemberRelation.PairedSizes;
import dev.endpointdsl.codegen.model.MemberRelation.RuleUse;
import dev.endpointdsl.codegen.model.MemberRelation.SameSize;
import dev.endpointdsl.codegen.model.MemberRelation.UniqueMember;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import dev.endpointdsl.codegen.smithy.ShapeNames;
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

/** Reads the relations of a member to others, and reports those to members of other structures. */
final class RelationReader {

  private final Model model;
  private final MemberShape member;
  private final ProblemCollector problems;
  private final List<MemberRelation> relations = new ArrayList<>();

  private RelationReader(Model model, MemberShape member, ProblemCollector problems) {
    this.model = model;
    this.member = member;
    this.problems = problems;
  }

  /** Returns the relations of a member, in a stable order. */
  static List<MemberRelation> read(Model model, MemberShape member, ProblemCollector problems) {
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
    addDistinct(model.expectShape(member.getContainer()), element);
  }

  /** Adds a relation to another list of the same structure with the same type of elements. */
  private void addDistinct(Shape own, Shape element) {
    trait(DslTraits.DISTINCT_FROM)
        .filter(node -> isOf(own, node.expectStringMember("member")))
        .filter(node -> holds(node.expectStringMember("member"), element))
        .filter(node -> isOf(element, node.expectStringMember("by")))
        .map(node -> new DistinctFrom(name(node, "member"), name(node, "by"), rule(node)))
        .ifPresent(relations::add);
  }

  private boolean holds(StringNode list, Shape element) {
    MemberShape other = MemberReferences.member(model, list);
    boolean found =
        model
            .expectShape(other.getTarget())
            .asListShape()
            .filter(shape -> shape.getMember().getTarget().equals(element.getId()))
            .isPresent();
    if (!found) {
      problems.report(
          list,
          ProblemCode.INVALID_TRAIT,
          list.getValue()
              + " is not a list of "
              + element.getId().getName()
              + " like "
              + ShapeNames.of(member)
              + ". Name a list of "
              + element.getId().getName()
              + ".");
    }
    return found;
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
    trait(trait)
        .filter(node -> isOf(expected, node.expectStringMember("member")))
        .ifPresent(node -> relations.add(relation.apply(name(node, "member"), node)));
  }

  private Optional<ObjectNode> trait(ShapeId trait) {
    return member.findTrait(trait).map(found -> found.toNode().expectObjectNode());
  }

  private String name(ObjectNode node, String reference) {
    return MemberReferences.javaName(model, node.expectStringMember(reference));
  }

  private boolean isOf(Shape expected, StringNode reference) {
    boolean found =
        MemberReferences.member(model, reference).getContainer().equals(expected.getId());
    if (!found) {
      String name = expected.getId().getName();
      problems.report(
          reference,
          ProblemCode.INVALID_TRAIT,
          reference.getValue()
              + " is not a member of "
              + name
              + ", but this trait of "
              + ShapeNames.of(member)
              + " can only refer to members of "
              + name
              + ". Write "
              + name
              + "$<member>.");
    }
    return found;
  }
}
