package dev.endpointdsl.codegen;

import dev.endpointdsl.codegen.problem.ModelProblem;
import java.util.Collection;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * What the processor says, always at a declaration. Every message begins with a tag to search for,
 * {@code [EndpointDsl:UnknownShape]}; one about a model has the place in the model's file in front.
 */
final class Diagnostics {

  private static final String UNKNOWN_OPERATION = "UnknownOperation";

  private final Messager messager;

  Diagnostics(Messager messager) {
    this.messager = messager;
  }

  /** Something that is wrong with a value of the annotation. */
  void error(DslDeclaration declaration, String value, String tag, String message) {
    messager.printMessage(
        Diagnostic.Kind.ERROR,
        "[EndpointDsl:" + tag + "] " + message,
        declaration.element(),
        declaration.annotation(),
        declaration.values().get(value));
  }

  /** Everything that is wrong with a model. */
  void errors(DslDeclaration declaration, Collection<ModelProblem> problems) {
    problems.forEach(problem -> print(Diagnostic.Kind.ERROR, declaration, problem));
  }

  /** What is worth a look in a model. */
  void warnings(DslDeclaration declaration, Collection<ModelProblem> problems) {
    problems.forEach(problem -> print(Diagnostic.Kind.WARNING, declaration, problem));
  }

  /** Something to know that is not wrong. */
  void note(DslDeclaration declaration, String tag, String message) {
    messager.printMessage(
        Diagnostic.Kind.NOTE, "[EndpointDsl:" + tag + "] " + message, declaration.element());
  }

  private void print(Diagnostic.Kind kind, DslDeclaration declaration, ModelProblem problem) {
    String value = problem.tag().equals(UNKNOWN_OPERATION) ? "operations" : "model";
    messager.printMessage(
        kind,
        problem.tagged("EndpointDsl"),
        declaration.element(),
        declaration.annotation(),
        declaration.values().get(value));
  }
}
