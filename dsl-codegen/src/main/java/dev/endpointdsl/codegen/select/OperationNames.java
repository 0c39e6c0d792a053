package dev.endpointdsl.codegen.select;

import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemText;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Finds the operations that an annotation names. */
final class OperationNames {

  private final Model model;
  private final ProblemCollector problems;

  OperationNames(Model model, ProblemCollector problems) {
    this.model = model;
    this.problems = problems;
  }

  /** Returns the operations in the order of the annotation, and reports names of none. */
  List<OperationShape> find(List<String> names) {
    if (names.isEmpty()) {
      problems.report(
          ProblemCode.UNKNOWN_OPERATION, "The annotation names no operation." + known(""));
    }
    return names.stream().distinct().flatMap(this::find).distinct().toList();
  }

  private Stream<OperationShape> find(String name) {
    return name.equals(Selection.ALL) ? all() : named(name).stream();
  }

  private Stream<OperationShape> all() {
    if (model.shapes(OperationShape.class).findAny().isEmpty()) {
      problems.report(ProblemCode.UNKNOWN_OPERATION, known("").strip());
    }
    return model.shapes(OperationShape.class).sorted();
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
}
