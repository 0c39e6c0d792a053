package dev.endpointdsl.testkit.sdk;

import dev.endpointdsl.testkit.generate.HostingModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;

/** The services that have a model in this project, and a client in the AWS SDK. */
enum ModelledService {
  SAGEMAKER("com.amazonaws.sagemaker", SageMakerClient.class),
  AUTO_SCALING("com.amazonaws.applicationautoscaling", ApplicationAutoScalingClient.class);

  private final String namespace;
  private final Class<?> client;

  ModelledService(String namespace, Class<?> client) {
    this.namespace = namespace;
    this.client = client;
  }

  /** Returns the operations of the model. */
  List<OperationShape> operations() {
    return model().shapes(OperationShape.class).filter(this::isOwn).toList();
  }

  /** Returns the shapes of a type in the closures of the inputs of all operations. */
  <S extends Shape> Set<S> closure(Class<S> type) {
    Walker walker = new Walker(model());
    return operations().stream()
        .flatMap(
            operation -> walker.walkShapes(model().expectShape(operation.getInputShape())).stream())
        .filter(this::isOwn)
        .filter(type::isInstance)
        .map(type::cast)
        .collect(Collectors.toSet());
  }

  /** Returns the members of the structures in the closures of the inputs of all operations. */
  Set<MemberShape> members() {
    return closure(StructureShape.class).stream()
        .flatMap(structure -> structure.members().stream())
        .collect(Collectors.toSet());
  }

  /** Returns the SDK's class for a shape, if there is one. */
  Optional<Class<?>> sdkClass(String name) {
    try {
      return Optional.of(Class.forName(client.getPackageName() + ".model." + name));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Compares the inputs and outputs of all operations with the requests and responses. */
  SdkComparison comparedWithSdk() {
    SdkComparison comparison = new SdkComparison();
    for (OperationShape operation : operations()) {
      String name = operation.getId().getName();
      comparison.walk(structure(operation.getInputShape()), builder(name + "Request"));
      comparison.walk(structure(operation.getOutputShape()), builder(name + "Response"));
    }
    return comparison;
  }

  private SdkPojo builder(String name) {
    try {
      return (SdkPojo) sdkClass(name).orElseThrow().getMethod("builder").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The SDK has no builder of " + name, e);
    }
  }

  private boolean isOwn(Shape shape) {
    return shape.getId().getNamespace().equals(namespace);
  }

  private static StructureShape structure(ShapeId id) {
    return model().expectShape(id, StructureShape.class);
  }

  private static Model model() {
    return HostingModel.model();
  }

  /** Returns the names of shapes. */
  static Stream<String> names(Set<? extends Shape> shapes) {
    return shapes.stream().map(shape -> shape.getId().getName());
  }
}
