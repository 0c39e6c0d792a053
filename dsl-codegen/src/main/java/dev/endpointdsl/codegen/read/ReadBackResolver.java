package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;

/** Finds the operations that read back what others create. */
final class ReadBackResolver {

  private final Model model;
  private final ProblemCollector problems;

  /** The operations that read back, by the operation that creates. */
  private final Map<ShapeId, OperationShape> readers = new HashMap<>();

  ReadBackResolver(Model model, ProblemCollector problems) {
    this.model = model;
    this.problems = problems;
  }

  /**
   * Adds an operation if it reads back what one of the named operations creates, and reports it if
   * it reads back what another one creates.
   */
  void add(OperationShape reader, List<OperationShape> named) {
    DslTraits.string(reader, DslTraits.READS_BACK)
        .map(ShapeId::from)
        .ifPresent(creator -> add(reader, creator, named));
  }

  private void add(OperationShape reader, ShapeId creator, List<OperationShape> named) {
    boolean isNamed = named.stream().anyMatch(operation -> operation.getId().equals(creator));
    if (!isNamed) {
      report(
          reader,
          "reads back what "
              + creator.getName()
              + " creates, but the annotation does not name "
              + creator.getName()
              + ". Add "
              + creator.getName()
              + " to the operations, or remove "
              + reader.getId().getName()
              + ".");
      return;
    }
    OperationShape other = readers.putIfAbsent(creator, reader);
    if (other != null) {
      report(
          reader,
          "reads back what "
              + creator.getName()
              + " creates, as "
              + other.getId().getName()
              + " does. Name only one of them.");
    }
  }

  private void report(OperationShape reader, String message) {
    problems.report(reader, ProblemCode.READS_BACK, reader.getId().getName() + " " + message);
  }

  /** Returns the operation that reads back what an operation creates, with their shared members. */
  Optional<RootModel.ReadModel> readBack(OperationShape operation, StructureShape input) {
    Optional<OperationShape> reader = Optional.ofNullable(readers.get(operation.getId()));
    return reader.map(
        by ->
            new RootModel.ReadModel(
                by.getId().getName(),
                sharedMembers(by, input),
                furtherMembers(by, input),
                Optional.empty()));
  }

  private List<String> furtherMembers(OperationShape reader, StructureShape input) {
    return model
        .getShape(reader.getOutputShape())
        .map(output -> output.getMemberNames())
        .orElse(List.of())
        .stream()
        .filter(member -> input.getMember(member).isEmpty())
        .toList();
  }

  private List<String> sharedMembers(OperationShape reader, StructureShape input) {
    List<String> shared = new ArrayList<>();
    model
        .getShape(reader.getOutputShape())
        .flatMap(Shape::asStructureShape)
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
      report(
          reader,
          "has no member in its output with the name and target of a member of "
              + input.getId().getName()
              + ", so it reads nothing back. Remove @readsBack, or correct the output.");
    }
    return shared;
  }
}
