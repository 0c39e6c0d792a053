package dev.endpointdsl.codegen.problem;

import java.util.Comparator;

/**
 * Something wrong with a model, or worth a warning, and where it stands.
 *
 * @param source the name of the model's file; empty when the problem stands in no file (the name of
 *     an operation comes from the annotation)
 * @param line from 1; 0 when the problem stands in no file
 * @param column from 1; 0 when the problem stands in no file
 * @param tag the kind of problem, {@code UnknownShape}: stable, for people to search for
 * @param message what is wrong, the likely cause and the next step
 */
public record ModelProblem(String source, int line, int column, String tag, String message) {

  /** By file, then line, then column; what stands in no file comes first. */
  public static final Comparator<ModelProblem> BY_PLACE =
      Comparator.comparing(ModelProblem::source)
          .thenComparingInt(ModelProblem::line)
          .thenComparingInt(ModelProblem::column)
          .thenComparing(ModelProblem::tag)
          .thenComparing(ModelProblem::message);

  /** A problem that stands in no file. */
  public static ModelProblem withoutPlace(String tag, String message) {
    return new ModelProblem("", 0, 0, tag, message);
  }

  /** Whether the problem stands at a place in a file. */
  public boolean hasPlace() {
    return line > 0;
  }

  /** As compilers write it: {@code file:line:column: [Tag] message}. */
  @Override
  public String toString() {
    return place() + "[" + tag + "] " + message;
  }

  /** The same with a tag that says whose it is: {@code file:line:column: [owner:Tag] message}. */
  public String tagged(String owner) {
    return place() + "[" + owner + ":" + tag + "] " + message;
  }

  private String place() {
    if (source.isEmpty()) {
      return "";
    }
    return hasPlace() ? source + ":" + line + ":" + column + ": " : source + ": ";
  }
}
