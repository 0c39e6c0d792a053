package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.StructureShape;

/** Finds the operations that an annotation names, and the operations that read them back. */
final class OperationResolver {

  private final Model model;
  private final ReadBackResolver readers;

  private OperationResolver(Model model, ProblemCollector problems) {
    this.model = model;
    this.readers = new ReadBackResolver(model, problems);
  }

  /** Returns the operations that create, in the order of the annotation. */
  static List<Root> find(Model model, List<OperationShape> named, ProblemCollector problems) {
    OperationResolver operations = new OperationResolver(model, problems);
    named.forEach(operation -> operations.readers.add(operation, named));
    return named.stream()
        .filter(operation -> !operation.hasTrait(DslTraits.READS_BACK))
        .flatMap(operation -> operations.root(operation).stream())
        .toList();
  }

  /** The input of an operation that is kept is a structure, or undefined, which is reported. */
  private Optional<Root> root(OperationShape operation) {
    return model
        .getShape(operation.getInputShape())
        .flatMap(shape -> shape.asStructureShape())
        .map(shape -> new Root(operation, shape, readers.readBack(operation, shape)));
  }

  /**
   * An operation that creates.
   *
   * @param operation the operation
   * @param input its input
   * @param readBy the operation that reads it back, if any
   */
  record Root(
      OperationShape operation, StructureShape input, Optional<RootModel.ReadModel> readBy) {}
}
