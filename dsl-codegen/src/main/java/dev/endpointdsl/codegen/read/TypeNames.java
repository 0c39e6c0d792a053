package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.naming.JavaNames;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.TypeClosure;
import java.util.HashMap;
import java.util.Map;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** The Java names of the shapes that become types. */
final class TypeNames {

  private final Map<ShapeId, String> names = new HashMap<>();

  private TypeNames() {}

  /** Names all types of a model. */
  static TypeNames of(TypeClosure closure) {
    TypeNames names = new TypeNames();
    closure.structures().forEach(names::add);
    closure.unions().forEach(names::add);
    closure.enums().forEach(names::add);
    return names;
  }

  /** Returns the Java name of a shape. */
  String of(Shape shape) {
    return names.getOrDefault(shape.getId(), shape.getId().getName());
  }

  private void add(Shape shape) {
    names.put(
        shape.getId(),
        DslTraits.string(shape, DslTraits.JAVA_NAME)
            .orElseGet(() -> ReservedTypeNames.escape(JavaNames.type(shape.getId().getName()))));
  }
}
