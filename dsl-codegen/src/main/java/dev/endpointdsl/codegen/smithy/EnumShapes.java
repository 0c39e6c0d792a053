package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.naming.EnumNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /**
   * Returns the values of an enum, in the model's order. A value whose constant an earlier one has
   * gets the name that the model gives it, or a number.
   */
  public static List<Entry> entries(Shape shape) {
    List<Candidate> candidates = candidates(shape);
    Set<String> taken = new HashSet<>();
    candidates.stream().flatMap(candidate -> candidate.given().stream()).forEach(taken::add);
    return candidates.stream().map(candidate -> candidate.entry(taken)).toList();
  }

  private static List<Candidate> candidates(Shape shape) {
    Optional<EnumShape> enumShape = shape.asEnumShape();
    if (enumShape.isPresent()) {
      return enumShape.get().members().stream().map(EnumShapes::candidate).toList();
    }
    return shape
        .findTrait(ENUM_TRAIT)
        .flatMap(trait -> trait.toNode().asArrayNode())
        .map(ArrayNode::getElements)
        .orElse(List.of())
        .stream()
        .flatMap(definition -> definition.asObjectNode().stream())
        .map(definition -> candidate(shape, definition))
        .toList();
  }

  private static Candidate candidate(MemberShape member) {
    String value =
        member
            .getTrait(EnumValueTrait.class)
            .flatMap(EnumValueTrait::getStringValue)
            .orElseGet(member::getMemberName);
    return new Candidate(
        value,
        member.getMemberName(),
        DslTraits.string(member, DslTraits.JAVA_NAME),
        Documentation.of(member),
        member);
  }

  private static Candidate candidate(Shape shape, ObjectNode definition) {
    return new Candidate(
        definition.getStringMemberOrDefault("value", ""),
        definition.getStringMemberOrDefault("name", "VALUE"),
        Optional.empty(),
        Documentation.clean(definition.getStringMemberOrDefault("documentation", "")),
        shape);
  }

  /**
   * A value of an enum without its constant.
   *
   * @param value the string on the wire
   * @param modelName the name in the model
   * @param given the constant that a trait states, if one does
   */
  private record Candidate(
      String value, String modelName, Optional<String> given, String documentation, Shape carrier) {

    Entry entry(Set<String> taken) {
      return new Entry(value, given.orElseGet(() -> free(taken)), documentation, carrier);
    }

    private String free(Set<String> taken) {
      String wanted = EnumNames.constant(value, modelName);
      String name = wanted;
      if (!taken.add(name)) {
        name = carrier.isMemberShape() ? EnumNames.constant(modelName, modelName) : wanted;
        for (int i = 2; !taken.add(name); i++) {
          name = wanted + "_" + i;
        }
      }
      return name;
    }
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
