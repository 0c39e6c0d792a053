package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.naming.EnumNames;
import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.EnumValueTrait;

/** Reads both kinds of enums: enum shapes, and the strings with an enum trait of older models. */
public final class EnumShapes {

  private static final ShapeId ENUM_TRAIT = ShapeId.from("smithy.api#enum");

  private EnumShapes() {}

  /** Checks whether a shape is an enum of either kind. */
  public static boolean isEnum(Shape shape) {
    return shape.isEnumShape() || (shape.isStringShape() && shape.hasTrait(ENUM_TRAIT));
  }

  /** Returns the values of an enum, in the model's order. */
  public static List<Entry> entries(Shape shape) {
    Optional<EnumShape> enumShape = shape.asEnumShape();
    if (enumShape.isPresent()) {
      return enumShape.get().members().stream().map(EnumShapes::entry).toList();
    }
    return shape
        .findTrait(ENUM_TRAIT)
        .flatMap(trait -> trait.toNode().asArrayNode())
        .map(ArrayNode::getElements)
        .orElse(List.of())
        .stream()
        .flatMap(definition -> definition.asObjectNode().stream())
        .map(definition -> entry(shape, definition))
        .toList();
  }

  private static Entry entry(MemberShape member) {
    String value =
        member
            .getTrait(EnumValueTrait.class)
            .flatMap(EnumValueTrait::getStringValue)
            .orElseGet(member::getMemberName);
    return new Entry(value, constant(member, value), Documentation.of(member), member);
  }

  private static String constant(MemberShape member, String value) {
    return DslTraits.string(member, DslTraits.JAVA_NAME)
        .orElseGet(() -> EnumNames.constant(value, member.getMemberName()));
  }

  private static Entry entry(Shape shape, ObjectNode definition) {
    String value = definition.getStringMemberOrDefault("value", "");
    return new Entry(
        value,
        EnumNames.constant(value, definition.getStringMemberOrDefault("name", "VALUE")),
        Documentation.clean(definition.getStringMemberOrDefault("documentation", "")),
        shape);
  }

  /**
   * A value of an enum.
   *
   * @param value the string on the wire
   * @param constant the name of the Java constant
   * @param documentation the model's documentation; empty if it has none
   * @param carrier the shape that its traits are applied to: its member, or the string shape
   */
  public record Entry(String value, String constant, String documentation, Shape carrier) {}
}
