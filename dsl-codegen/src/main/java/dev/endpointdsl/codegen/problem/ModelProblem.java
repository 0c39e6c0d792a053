package dev.endpointdsl.codegen.problem;

import java.util.Comparator;

/**
 * An error or a warning about a model, with its location.
 *
 * @param source the name of the model file; empty if the problem is in none (the annotation names
 *     an unknown operation)
 * @param line the line, from 1; 0 if the problem has no location
 * @param column the column, from 1; 0 if the problem has no location
 * @param code the kind of problem
 * @param message the problem, its likely cause and the next step
 */
public record ModelProblem(String source, int line, int column, ProblemCode code, String message) {

  /** By file, line and column; problems without a file come first. */
  public static final Comparator<ModelProblem> BY_LOCATION =
      Comparator.comparing(ModelProblem::source)
          .thenComparingInt(ModelProblem::line)
          .thenComparingInt(ModelProblem::column)
          .thenComparing(problem -> problem.code().name())
          .thenComparing(ModelProblem::message);

  /** Creates a problem without a location. */
  public static ModelProblem withoutLocation(ProblemCode code, String message) {
    return new ModelProblem("", 0, 0, code, message);
  }

  /** Returns {@code file:line:column: [Code] message}, the format of compilers. */
  @Override
  public String toString() {
    return location() + "[" + code.name() + "] " + message;
  }

  /** Returns the message for the user, {@code file:line:column: [EndpointDsl:Code] message}. */
  public String diagnostic() {
    return location() + "[EndpointDsl:" + code.name() + "] " + message;
  }

  private String location() {
    if (source.isEmpty()) {
      return "";
    }
    return line > 0 ? source + ":" + line + ":" + column + ": " : source + ": ";
  }
}
