package dev.endpointdsl.codegen.smithy;

import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;

/** Finds the traits that state facts about the values of an enum. */
public final class EnumFactTraits {

  private EnumFactTraits() {}

  /** Returns the definitions of the fact traits of an enum's values, sorted by shape ID. */
  public static List<StructureShape> definitions(Model model, Shape enumShape) {
    return enumShape.members().stream()
        .flatMap(member -> member.getAllTraits().keySet().stream())
        .distinct()
        .sorted()
        .flatMap(trait -> definition(model, trait).stream())
        .toList();
  }

  private static Optional<StructureShape> definition(Model model, ShapeId trait) {
    return model
        .getShape(trait)
        .filter(shape -> shape.hasTrait(DslTraits.ENUM_FACTS))
        .flatMap(Shape::asStructureShape);
  }
}
