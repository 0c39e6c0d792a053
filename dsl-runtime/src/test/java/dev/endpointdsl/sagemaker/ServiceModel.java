package dev.endpointdsl.sagemaker;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.validation.ValidatedResult;

/** The service model, loaded once for all tests. */
final class ServiceModel {

  private static final String NAMESPACE = "com.amazonaws.sagemaker";
  private static final List<String> FILES =
      List.of(
          "sagemaker.smithy",
          "sagemaker-values.smithy",
          "sagemaker-instance-types.smithy",
          "sagemaker-deployment.smithy",
          "sagemaker-models.smithy",
          "sagemaker-components.smithy");
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

  /** Returns the shapes of a type in the closure of the input of CreateEndpointConfig. */
  static <S extends Shape> Set<S> closure(Class<S> kind) {
    return closure(kind, "CreateEndpointConfigInput");
  }

  /** Returns the shapes of a type in the closures of structures. */
  static <S extends Shape> Set<S> closure(Class<S> kind, String... structures) {
    return Stream.of(structures)
        .flatMap(ServiceModel::closureShapes)
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(Collectors.toSet());
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

  private static Stream<Shape> closureShapes(String structure) {
    return new Walker(model())
        .walkShapes(structure(structure)).stream()
            .filter(shape -> shape.getId().getNamespace().equals(NAMESPACE));
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
