package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemCollector;
import dev.endpointdsl.codegen.problem.ProblemText;
import dev.endpointdsl.codegen.smithy.DslTraits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Finds the operations a declaration names, and who reads back what another one creates. */
final class OperationResolver {

  private final Model model;
  private final ProblemCollector problems;

  /** By the operation that creates. */
  private final Map<ShapeId, OperationShape> readers = new HashMap<>();

  private OperationResolver(Model model, ProblemCollector problems) {
    this.model = model;
    this.problems = problems;
  }

  /** The operations that create, in the order of their names in the declaration. */
  static List<Root> find(Model model, List<String> names, ProblemCollector problems) {
    OperationResolver operations = new OperationResolver(model, problems);
    List<OperationShape> named = operations.named(names);
    named.forEach(operation -> operations.addReader(operation, named));
    return named.stream()
        .filter(operation -> !operation.hasTrait(DslTraits.READS_BACK))
        .flatMap(operation -> operations.root(operation).stream())
        .toList();
  }

  private List<OperationShape> named(List<String> names) {
    if (names.isEmpty()) {
      problems.reportWithoutPlace(
          ProblemCode.UNKNOWN_OPERATION,
          "No operation is named, so that there is nothing to generate." + known(""));
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
    problems.reportWithoutPlace(
        ProblemCode.UNKNOWN_OPERATION, found.isEmpty() ? unknown(name) : ambiguous(name, found));
    return Optional.empty();
  }

  private static boolean isCalled(ShapeId id, String name) {
    return name.indexOf('#') < 0 ? id.getName().equals(name) : id.toString().equals(name);
  }

  private String unknown(String name) {
    return (name.isBlank()
            ? "An operation has no name."
            : "The model has no operation " + name + ".")
        + known(name);
  }

  /** What may have been meant, else all there is. */
  private String known(String name) {
    List<String> all =
        model.shapes(OperationShape.class).map(shape -> shape.getId().getName()).sorted().toList();
    String question = ProblemText.didYouMean(name, all);
    if (!question.isEmpty()) {
      return question;
    }
    return all.isEmpty()
        ? " It has no operation at all: is the file the right one?"
        : " Its operations: " + ProblemText.few(all) + ".";
  }

  private static String ambiguous(String name, List<OperationShape> found) {
    return "The model has more than one operation "
        + name
        + ". Name the one you mean: "
        + ProblemText.either(found.stream().map(shape -> shape.getId().toString()).toList())
        + ".";
  }

  private void addReader(OperationShape reader, List<OperationShape> named) {
    DslTraits.text(reader, DslTraits.READS_BACK)
        .map(ShapeId::from)
        .ifPresent(creator -> addReader(reader, creator, named));
  }

  private void addReader(OperationShape reader, ShapeId creator, List<OperationShape> named) {
    boolean isNamed = named.stream().anyMatch(operation -> operation.getId().equals(creator));
    if (!isNamed) {
      reportReader(
          reader,
          "reads back what "
              + creator.getName()
              + " creates, which is not named."
              + " Name "
              + creator.getName()
              + " in the declaration too, or leave "
              + reader.getId().getName()
              + " out.");
      return;
    }
    OperationShape other = readers.putIfAbsent(creator, reader);
    if (other != null) {
      reportReader(
          reader,
          "reads back what "
              + creator.getName()
              + " creates, and so does "
              + other.getId().getName()
              + ". Name one of them only.");
    }
  }

  private void reportReader(OperationShape reader, String message) {
    problems.report(reader, ProblemCode.READS_BACK, reader.getId().getName() + " " + message);
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
              + " takes no input, so that there is nothing to configure."
              + " Leave it out of the declaration.");
      return Optional.empty();
    }
    return input.map(shape -> new Root(operation, shape, readBack(operation, shape)));
  }

  private Optional<RootModel.ReadModel> readBack(OperationShape operation, StructureShape input) {
    Optional<OperationShape> reader = Optional.ofNullable(readers.get(operation.getId()));
    return reader.map(
        by -> new RootModel.ReadModel(by.getId().getName(), sharedMembers(by, input)));
  }

  private List<String> sharedMembers(OperationShape reader, StructureShape input) {
    List<String> shared = new ArrayList<>();
    structure(reader.getOutputShape())
        .ifPresent(
            output ->
                input.members().stream()
                    .filter(
                        member ->
                            output
                                .getMember(member.getMemberName())
                                .filter(other -> other.getTarget().equals(member.getTarget()))
                                .isPresent())
                    .forEach(member -> shared.add(member.getMemberName())));
    if (shared.isEmpty()) {
      reportReader(
          reader,
          "has no member in its output that "
              + input.getId().getName()
              + " has as well (same name, same shape), so that it reads nothing back. Take @readsBack"
              + " off, or correct the output.");
    }
    return shared;
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
   * @param input what it takes
   * @param readBy who reads it back
   */
  record Root(
      OperationShape operation, StructureShape input, Optional<RootModel.ReadModel> readBy) {}
}
