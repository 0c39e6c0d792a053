package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ProblemText;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.Prelude;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.TraitDefinition;

/** Suggests shapes for a reference to an undefined shape. */
final class ShapeSuggestions {

  private final List<ShapeId> ids;

  private ShapeSuggestions(Stream<Shape> shapes) {
    this.ids = shapes.map(Shape::getId).sorted().toList();
  }

  /** Creates suggestions of shapes and members that are not traits. */
  static ShapeSuggestions of(Model model) {
    return new ShapeSuggestions(
        model.shapes().filter(shape -> !shape.hasTrait(TraitDefinition.class)));
  }

  /** Creates suggestions of traits. */
  static ShapeSuggestions ofTraits(Model model) {
    return new ShapeSuggestions(
        model.shapes().filter(shape -> shape.hasTrait(TraitDefinition.class)));
  }

  /** Returns a remedy for a reference to an undefined shape: empty, or starting with a space. */
  String hint(ShapeId missing) {
    List<ShapeId> elsewhere = ids.stream().filter(id -> isElsewhere(missing, id)).toList();
    if (!elsewhere.isEmpty()) {
      ShapeId id = elsewhere.get(0);
      return " " + id + " exists; import it with `use " + id + "`.";
    }
    return ProblemText.didYouMean(relative(missing), near(missing));
  }

  private static boolean isElsewhere(ShapeId missing, ShapeId id) {
    return relative(id).equals(relative(missing)) && !Prelude.isPreludeShape(id);
  }

  private List<String> near(ShapeId missing) {
    return ids.stream()
        .filter(id -> id.hasMember() == missing.hasMember())
        .filter(id -> isVisible(missing, id))
        .map(ShapeSuggestions::relative)
        .toList();
  }

  private static boolean isVisible(ShapeId missing, ShapeId id) {
    return id.getNamespace().equals(missing.getNamespace())
        || Prelude.isPublicPreludeShape(id)
        || id.getNamespace().equals(DslTraits.NAMESPACE);
  }

  private static String relative(ShapeId id) {
    return id.getMember().map(member -> id.getName() + "$" + member).orElseGet(id::getName);
  }
}
