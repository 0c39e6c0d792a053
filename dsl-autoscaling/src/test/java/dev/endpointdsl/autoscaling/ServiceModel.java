package dev.endpointdsl.autoscaling;

import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.validation.ValidatedResult;

/** The service model, loaded once for all tests. */
final class ServiceModel {

  private static final String NAMESPACE = "com.amazonaws.applicationautoscaling";
  private static final List<String> FILES =
      List.of(
          "autoscaling.smithy",
          "autoscaling-policies.smithy",
          "autoscaling-values.smithy",
          "autoscaling-rules.smithy");
  private static final ValidatedResult<Model> RESULT = assemble();

  private ServiceModel() {}

  /** Returns the model with all validation events. */
  static ValidatedResult<Model> result() {
    return RESULT;
  }

  static Model model() {
    return RESULT.unwrap();
  }

  static StructureShape structure(String name) {
    return model().expectShape(id(name), StructureShape.class);
  }

  static ShapeId id(String name) {
    return ShapeId.fromParts(NAMESPACE, name);
  }

  /** Returns the operations, sorted by name. */
  static List<OperationShape> operations() {
    return TopDownIndex.of(model()).getContainedOperations(id("ApplicationAutoScaling")).stream()
        .sorted(Comparator.comparing(operation -> operation.getId().getName()))
        .toList();
  }

  /** Returns the input of an operation. */
  static StructureShape input(OperationShape operation) {
    return model().expectShape(operation.getInputShape(), StructureShape.class);
  }

  /** Returns the shapes of a type in the closure of the inputs of all operations. */
  static <S extends Shape> Set<S> closure(Class<S> kind) {
    return closureShapes().filter(kind::isInstance).map(kind::cast).collect(Collectors.toSet());
  }

  /** Returns the value of one of the project's own traits. */
  static Node trait(Shape shape, String name) {
    return shape
        .findTrait("dev.endpointdsl.traits#" + name)
        .orElseThrow(() -> new AssertionError(shape.getId() + " lacks @" + name))
        .toNode();
  }

  static boolean hasTrait(Shape shape, String name) {
    return shape.hasTrait("dev.endpointdsl.traits#" + name);
  }

  private static Stream<Shape> closureShapes() {
    Walker walker = new Walker(model());
    return operations().stream()
        .flatMap(operation -> walker.walkShapes(input(operation)).stream())
        .filter(shape -> shape.getId().getNamespace().equals(NAMESPACE))
        .distinct();
  }

  private static ValidatedResult<Model> assemble() {
    ModelAssembler assembler = Model.assembler().discoverModels();
    FILES.forEach(file -> assembler.addImport(resource(file)));
    return assembler.assemble();
  }

  private static URL resource(String file) {
    return Objects.requireNonNull(ServiceModel.class.getResource(file), file);
  }
}
