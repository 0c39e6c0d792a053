package dev.endpointdsl.codegen.select;

import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemText;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Finds the operations that an annotation names. */
final class OperationNames {

  private final Model model;
  private final NamedFiles files;
  private final ProblemCollector problems;

  OperationNames(Model model, NamedFiles files, ProblemCollector problems) {
    this.model = model;
    this.files = files;
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
    List<OperationShape> all = ofFiles(operation -> true);
    if (all.isEmpty()) {
      problems.report(ProblemCode.UNKNOWN_OPERATION, known("").strip());
    }
    return all.stream();
  }

  /** Returns the matching operations of the files or, if there are none, those of artifacts. */
  private List<OperationShape> ofFiles(Predicate<OperationShape> matches) {
    return files.prefer(model.shapes(OperationShape.class).filter(matches).sorted().toList());
  }

  private Optional<OperationShape> named(String name) {
    List<OperationShape> found = ofFiles(operation -> isCalled(operation.getId(), name));
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
        ofFiles(operation -> true).stream().map(shape -> shape.getId().getName()).sorted().toList();
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
