package dev.endpointdsl.codegen;

import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ModelResult;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * Reports problems at a declaration. Each message contains a code to search for, {@code
 * [EndpointDsl:UnknownShape]}; the location in the model file precedes it.
 */
final class Diagnostics {

  private final Messager messager;
  private final DslDeclaration declaration;

  Diagnostics(Messager messager, DslDeclaration declaration) {
    this.messager = messager;
    this.declaration = declaration;
  }

  /** Reports the warnings and problems of a result, and returns its value if it has one. */
  <T> Optional<T> report(ModelResult<T> result) {
    result.warnings().forEach(warning -> print(Diagnostic.Kind.WARNING, warning));
    errors(result.problems());
    result.notes().forEach(note -> note("LeftOut", note));
    return result.value();
  }

  /** Reports problems as errors, and returns whether there are any. */
  boolean errors(List<ModelProblem> problems) {
    problems.forEach(problem -> print(Diagnostic.Kind.ERROR, problem));
    return !problems.isEmpty();
  }

  /** Reports members of the model that the AWS SDK on the class path cannot send or read. */
  void notInSdk(String message) {
    note("NotInSdk", message);
  }

  private void note(String code, String message) {
    messager.printMessage(
        Diagnostic.Kind.NOTE, "[EndpointDsl:" + code + "] " + message, declaration.location());
  }

  private void print(Diagnostic.Kind kind, ModelProblem problem) {
    messager.printMessage(
        kind,
        problem.diagnostic(),
        declaration.location(),
        declaration.annotation(),
        declaration.values().get(problem.code().attribute()));
  }
}
