package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemText;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Finds the operations that an annotation names, and the operations that read them back. */
final class OperationResolver {

  private final Model model;
  private final ProblemCollector problems;
  private final ReadBackResolver readers;

  private OperationResolver(Model model, ProblemCollector problems) {
    this.model = model;
    this.problems = problems;
    this.readers = new ReadBackResolver(model, problems);
  }

  /** Returns the operations that create, in the order of the annotation. */
  static List<Root> find(Model model, List<String> names, ProblemCollector problems) {
    OperationResolver operations = new OperationResolver(model, problems);
    List<OperationShape> named = operations.named(names);
    named.forEach(operation -> operations.readers.add(operation, named));
    return named.stream()
        .filter(operation -> !operation.hasTrait(DslTraits.READS_BACK))
        .flatMap(operation -> operations.root(operation).stream())
        .toList();
  }

  private List<OperationShape> named(List<String> names) {
    if (names.isEmpty()) {
      problems.report(
          ProblemCode.UNKNOWN_OPERATION, "The annotation names no operation." + known(""));
    }
    return names.stream().distinct().flatMap(name -> named(name).stream()).distinct().toList();
  }

  private Optional<OperationShape> named(String name) {
    List<OperationShape> found =
        model
            .shapes(OperationShape.class)
            .filter(operation -> isCalled(operation.getId(), name))
            .sorted()
            .toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    problems.report(
        ProblemCode.UNKNOWN_OPERATION, found.isEmpty() ? unknown(name) : ambiguous(name, found));
    return Optional.empty();
  }

  private static boolean isCalled(ShapeId id, String name) {
    return name.indexOf('#') < 0 ? id.getName().equals(name) : id.toString().equals(name);
  }

  private String unknown(String name) {
    return (name.isBlank()
            ? "The annotation names an operation with an empty name."
            : "The model has no operation " + name + ".")
        + known(name);
  }

  /** Returns similar names of operations, or the names of all operations. */
  private String known(String name) {
    List<String> all =
        model.shapes(OperationShape.class).map(shape -> shape.getId().getName()).sorted().toList();
    String question = ProblemText.didYouMean(name, all);
    if (!question.isEmpty()) {
      return question;
    }
    return all.isEmpty()
        ? " The model defines no operations; check that it is the right file."
        : " The operations of the model: " + ProblemText.few(all) + ".";
  }

  private static String ambiguous(String name, List<OperationShape> found) {
    return "The model has more than one operation "
        + name
        + ". Use its shape ID: "
        + ProblemText.either(found.stream().map(shape -> shape.getId().toString()).toList())
        + ".";
  }

  private Optional<Root> root(OperationShape operation) {
    if (model.getShape(operation.getInputShape()).isEmpty()) {
      return Optional.empty(); // Reported as an unknown shape.
    }
    Optional<StructureShape> input = structure(operation.getInputShape());
    if (input.isEmpty() || input.get().members().isEmpty()) {
      problems.report(
          operation,
          ProblemCode.UNSUPPORTED_SHAPE,
          operation.getId().getName()
              + " takes no input, so there is nothing to configure. Remove it from the operations.");
      return Optional.empty();
    }
    return input.map(shape -> new Root(operation, shape, readers.readBack(operation, shape)));
  }

  private Optional<StructureShape> structure(ShapeId id) {
    return model
        .getShape(id)
        .filter(shape -> !shape.hasTrait(UnitTypeTrait.class))
        .flatMap(shape -> shape.asStructureShape());
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
