package dev.endpointdsl.codegen.smithy;

import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.NumberNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.Trait;

/** Reads the traits of Endpoint DSL, whose values Smithy has already validated. */
public final class DslTraits {

  static final String NAMESPACE = "dev.endpointdsl.traits";
  public static final ShapeId JAVA_NAME = id("javaName");
  public static final ShapeId SINGULAR = id("singular");
  static final ShapeId UNIT = id("unit");
  static final ShapeId ALLOWED_VALUES = id("allowedValues");
  public static final ShapeId ALLOWED_VALUES_RULE = id("allowedValuesRule");
  public static final ShapeId SERVICE_DEFAULT = id("serviceDefault");
  public static final ShapeId INACTIVE_VALUE = id("inactiveValue");
  public static final ShapeId ADDED_BY_SERVICE = id("addedByService");
  public static final ShapeId ELEMENT_LABEL = id("elementLabel");
  public static final ShapeId ELEMENT_KEY = id("elementKey");
  public static final ShapeId ORDERED = id("ordered");
  public static final ShapeId READS_BACK = id("readsBack");
  public static final ShapeId SDK_NAME = id("sdkName");
  static final ShapeId ENUM_FACTS = id("enumFacts");
  public static final ShapeId CHOICES = id("choices");
  public static final ShapeId NAMED_BY_POSITION = id("namedByPosition");
  public static final ShapeId POSITION_PREFIX = id("positionPrefix");
  public static final ShapeId NAMED_BY_CONTENT = id("namedByContent");
  public static final ShapeId AT_MOST = id("atMost");
  public static final ShapeId UNIQUE_MEMBER = id("uniqueMember");
  public static final ShapeId AT_MOST_ONE_WITH = id("atMostOneWith");
  public static final ShapeId DISTINCT_FROM = id("distinctFrom");
  public static final ShapeId SAME_SIZE_AS = id("sameSizeAs");
  public static final ShapeId PAIRED_SIZES = id("pairedSizes");

  private DslTraits() {}

  /** Returns the value of a string trait that is applied to the shape itself. */
  public static Optional<String> string(Shape shape, ShapeId trait) {
    return shape.findTrait(trait).flatMap(DslTraits::asString);
  }

  /** Returns the unit of a number; the trait can also be applied to the member's target. */
  public static Optional<String> unit(Model model, MemberShape member) {
    return member.findMemberTrait(model, UNIT.toString()).flatMap(DslTraits::asString);
  }

  /** Returns the only numbers that a member may have, ascending; empty if it may have any. */
  public static List<Long> allowedValues(Model model, MemberShape member) {
    return member
        .findMemberTrait(model, ALLOWED_VALUES.toString())
        .flatMap(trait -> trait.toNode().asArrayNode())
        .map(
            values ->
                values.getElements().stream()
                    .flatMap(value -> value.asNumberNode().stream())
                    .map(NumberNode::getValue)
                    .map(Number::longValue)
                    .distinct()
                    .sorted()
                    .toList())
        .orElse(List.of());
  }

  /** Returns the value of a trait that is applied to the member itself. */
  public static Optional<Node> node(MemberShape member, ShapeId trait) {
    return member.findTrait(trait).map(Trait::toNode);
  }

  /** Checks whether a trait is one of Endpoint DSL. */
  public static boolean isOwn(ShapeId trait) {
    return trait.getNamespace().equals(NAMESPACE);
  }

  private static Optional<String> asString(Trait trait) {
    return trait.toNode().asStringNode().map(StringNode::getValue);
  }

  private static ShapeId id(String name) {
    return ShapeId.fromParts(NAMESPACE, name);
  }
}
