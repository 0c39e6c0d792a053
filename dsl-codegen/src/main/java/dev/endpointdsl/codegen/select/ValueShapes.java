package dev.endpointdsl.codegen.select;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.Prelude;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Collects the structures, unions, lists and maps that others refer to. */
final class ValueShapes {

  private final Model model;
  private final Map<ShapeId, Shape> reached = new HashMap<>();

  ValueShapes(Model model) {
    this.model = model;
  }

  /** Returns the shapes and those that their members refer to, at any depth. */
  Collection<Shape> of(Collection<? extends Shape> start) {
    Deque<Shape> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      Shape shape = open.remove();
      if (isContainer(shape) && reached.putIfAbsent(shape.getId(), shape) == null) {
        shape.members().stream()
            .flatMap(member -> model.getShape(member.getTarget()).stream())
            .forEach(open::add);
      }
    }
    return reached.values();
  }

  private static boolean isContainer(Shape shape) {
    boolean container =
        shape.isStructureShape()
            || shape.isUnionShape()
            || shape.asListShape().isPresent()
            || shape.isMapShape();
    return container && !Prelude.isPreludeShape(shape);
  }
}
