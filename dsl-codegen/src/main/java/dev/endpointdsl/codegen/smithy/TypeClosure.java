package dev.endpointdsl.codegen.smithy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.Prelude;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.shapes.UnionShape;

/** All shapes that become Java types: those that the inputs of the operations refer to. */
public final class TypeClosure {

  private final Model model;
  private final Map<ShapeId, Shape> reached = new TreeMap<>();

  private TypeClosure(Model model) {
    this.model = model;
  }

  /** Collects the shapes that are reachable from the roots. */
  public static TypeClosure of(Model model, Collection<? extends Shape> roots) {
    TypeClosure closure = new TypeClosure(model);
    closure.walk(roots);
    return closure;
  }

  /** Returns the structures, sorted by shape ID. */
  public List<StructureShape> structures() {
    return reached.values().stream().flatMap(shape -> shape.asStructureShape().stream()).toList();
  }

  /** Returns the unions, sorted by shape ID. */
  public List<UnionShape> unions() {
    return reached.values().stream().flatMap(shape -> shape.asUnionShape().stream()).toList();
  }

  /** Returns the enums, sorted by shape ID. */
  public List<Shape> enums() {
    return reached.values().stream().filter(EnumShapes::isEnum).toList();
  }

  private void walk(Collection<? extends Shape> roots) {
    Deque<Shape> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      Shape shape = open.remove();
      if (!Prelude.isPreludeShape(shape) && reached.putIfAbsent(shape.getId(), shape) == null) {
        open.addAll(next(shape));
      }
    }
  }

  private List<Shape> next(Shape shape) {
    Collection<? extends Shape> from =
        EnumShapes.isEnum(shape) ? EnumFactTraits.definitions(model, shape) : List.of(shape);
    return from.stream()
        .flatMap(container -> container.members().stream())
        .flatMap(member -> model.getShape(member.getTarget()).stream())
        .toList();
  }
}
