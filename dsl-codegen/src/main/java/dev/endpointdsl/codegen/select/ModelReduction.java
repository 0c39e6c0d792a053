package dev.endpointdsl.codegen.select;

import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import dev.endpointdsl.codegen.smithy.ShapeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.SparseTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;
import software.amazon.smithy.model.transform.ModelTransformer;

/** Leaves out of a model what a DSL cannot have or its annotation excludes. */
final class ModelReduction {

  private static final String NO_INPUT = "that take no input are left out";

  private final Model model;
  private final ProblemCollector problems;
  private final List<OperationShape> named;
  private final Usability usability;
  private final LeftOut leftOut = new LeftOut();

  ModelReduction(Model model, NamedFiles files, Selection selection, ProblemCollector problems) {
    this.model = model;
    this.problems = problems;
    Set<ShapeId> excluded = Exclusions.find(model, files, selection.exclude(), problems);
    this.named =
        new OperationNames(model, files, problems)
            .find(selection.operations()).stream()
                .filter(operation -> !excluded.contains(operation.getId()))
                .toList();
    List<StructureShape> inputs =
        named.stream().flatMap(operation -> input(operation).stream()).toList();
    this.usability = new Usability(model, inputs, excluded);
  }

  SelectedModel reduce() {
    List<OperationShape> kept = named.stream().filter(this::isKept).toList();
    if (kept.isEmpty()) {
      named.forEach(this::report);
      return new SelectedModel(model, kept, List.of());
    }
    List<Shape> removed = removed();
    noteSparse();
    Model reduced =
        removed.isEmpty() ? model : ModelTransformer.create().removeShapes(model, removed);
    return new SelectedModel(reduced, kept, leftOut.notes());
  }

  private Optional<StructureShape> input(OperationShape operation) {
    return model
        .getShape(operation.getInputShape())
        .filter(shape -> !shape.hasTrait(UnitTypeTrait.class))
        .flatMap(shape -> shape.asStructureShape());
  }

  /**
   * Checks whether an operation is generated. One that reads back needs no input, and an undefined
   * input is reported.
   */
  private boolean isKept(OperationShape operation) {
    if (model.getShape(operation.getInputShape()).isEmpty()
        || operation.hasTrait(DslTraits.READS_BACK)) {
      return true;
    }
    Optional<String> reason = reason(operation);
    reason.ifPresent(why -> leftOut.operation(why, operation.getId().getName()));
    return reason.isEmpty();
  }

  private Optional<String> reason(OperationShape operation) {
    Optional<StructureShape> input = input(operation);
    if (input.isEmpty() || input.get().members().isEmpty()) {
      return Optional.of(NO_INPUT);
    }
    if (input.get().members().stream().allMatch(m -> usability.reason(m).isPresent())) {
      return Optional.of("that have no other input are left out");
    }
    return input
        .flatMap(usability::cause)
        .map(cause -> "that require " + ShapeNames.of(cause) + ", which is left out, are left out");
  }

  private void report(OperationShape operation) {
    problems.report(
        operation,
        ProblemCode.UNSUPPORTED_SHAPE,
        operation.getId().getName()
            + (reason(operation).filter(NO_INPUT::equals).isPresent()
                ? " takes no input, so there is nothing to configure."
                : " has no input that the DSL supports.")
            + " Remove it from the operations.");
  }

  private List<Shape> removed() {
    List<Shape> removed = new ArrayList<>();
    for (Shape shape : usability.shapes()) {
      if (shape.isStructureShape() || shape.isUnionShape()) {
        for (MemberShape member : shape.members()) {
          Optional<String> reason = usability.reason(member);
          reason.ifPresent(why -> removed.add(member));
          reason
              .filter(why -> !why.equals(Usability.EXCLUDED))
              .ifPresent(why -> leftOut.member(why, ShapeNames.of(member)));
        }
      }
    }
    return removed;
  }

  private void noteSparse() {
    for (Shape shape : usability.shapes()) {
      shape.members().stream()
          .filter(member -> shape.isStructureShape() || shape.isUnionShape())
          .filter(member -> usability.reason(member).isEmpty())
          .filter(
              member ->
                  model
                      .getShape(member.getTarget())
                      .filter(target -> target.hasTrait(SparseTrait.class))
                      .isPresent())
          .forEach(
              member ->
                  leftOut.member(
                      "that are @sparse take no null, which the service accepts",
                      ShapeNames.of(member)));
    }
  }
}
