package dev.endpointdsl.codegen.model;

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

/** Reads the traits of Endpoint DSL; Smithy has checked their values already. */
final class DslTraits {

  static final String NAMESPACE = "dev.endpointdsl.traits";
  static final ShapeId JAVA_NAME = id("javaName");
  static final ShapeId SINGULAR = id("singular");
  static final ShapeId UNIT = id("unit");
  static final ShapeId ALLOWED_VALUES = id("allowedValues");
  static final ShapeId ALLOWED_VALUES_RULE = id("allowedValuesRule");
  static final ShapeId SERVICE_DEFAULT = id("serviceDefault");
  static final ShapeId ELEMENT_LABEL = id("elementLabel");
  static final ShapeId READS_BACK = id("readsBack");
  static final ShapeId SDK_NAME = id("sdkName");
  static final ShapeId ENUM_FACTS = id("enumFacts");
  static final ShapeId CHOICES = id("choices");
  static final ShapeId NAMED_BY_POSITION = id("namedByPosition");
  static final ShapeId POSITION_PREFIX = id("positionPrefix");
  static final ShapeId NAMED_BY_CONTENT = id("namedByContent");
  static final ShapeId AT_MOST = id("atMost");
  static final ShapeId UNIQUE_MEMBER = id("uniqueMember");
  static final ShapeId AT_MOST_ONE_WITH = id("atMostOneWith");
  static final ShapeId DISTINCT_FROM = id("distinctFrom");
  static final ShapeId SAME_SIZE_AS = id("sameSizeAs");
  static final ShapeId PAIRED_SIZES = id("pairedSizes");

  private DslTraits() {}

  /** The text of a trait that the shape itself carries. */
  static Optional<String> text(Shape shape, ShapeId trait) {
    return shape.findTrait(trait).flatMap(DslTraits::asText);
  }

  /** What the member counts; the trait may stand on its target as well. */
  static Optional<String> unit(Model model, MemberShape member) {
    return member.findMemberTrait(model, UNIT.toString()).flatMap(DslTraits::asText);
  }

  /** The only numbers the member may have, ascending; empty when it may have any. */
  static List<Long> allowedValues(Model model, MemberShape member) {
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

  /** The service's default as it reads in Javadoc: texts without quotes. */
  static Optional<String> serviceDefault(MemberShape member) {
    return member.findTrait(SERVICE_DEFAULT).map(trait -> plain(trait.toNode()));
  }

  private static String plain(Node node) {
    return node.asStringNode().map(StringNode::getValue).orElseGet(() -> Node.printJson(node));
  }

  private static Optional<String> asText(Trait trait) {
    return trait.toNode().asStringNode().map(StringNode::getValue);
  }

  private static ShapeId id(String name) {
    return ShapeId.fromParts(NAMESPACE, name);
  }
}
