package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ProblemText;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.Prelude;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.TraitDefinition;

/** The names a reference could have meant. */
final class ShapeNames {

  private final List<ShapeId> ids;

  private ShapeNames(Stream<Shape> shapes) {
    this.ids = shapes.map(Shape::getId).sorted().toList();
  }

  /** The shapes that members can refer to, and members themselves. */
  static ShapeNames of(Model model) {
    return new ShapeNames(model.shapes().filter(shape -> !shape.hasTrait(TraitDefinition.class)));
  }

  /** The shapes that are traits. */
  static ShapeNames ofTraits(Model model) {
    return new ShapeNames(model.shapes().filter(shape -> shape.hasTrait(TraitDefinition.class)));
  }

  /** What to do about a reference to a shape that is not there; starts with a blank, or empty. */
  String hint(ShapeId missing) {
    List<ShapeId> elsewhere = ids.stream().filter(id -> isElsewhere(missing, id)).toList();
    if (!elsewhere.isEmpty()) {
      ShapeId id = elsewhere.get(0);
      return " There is " + id + ": import it with `use " + id + "`.";
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
        .map(ShapeNames::relative)
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
