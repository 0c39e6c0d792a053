package dev.endpointdsl.codegen.problem;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a model: a value, or all problems that prevent one.
 *
 * @param <T> the type of the value
 */
public final class ModelResult<T> {

  private final @Nullable T value;
  private final List<ModelProblem> problems;
  private final List<ModelProblem> warnings;
  private final List<String> notes;

  private ModelResult(
      @Nullable T value,
      Collection<ModelProblem> problems,
      Collection<ModelProblem> warnings,
      List<String> notes) {
    this.value = value;
    this.notes = List.copyOf(notes);
    this.problems = sorted(problems);
    this.warnings = sorted(warnings);
  }

  /** Creates the result for a valid model. */
  public static <T> ModelResult<T> of(T value, Collection<ModelProblem> warnings) {
    return of(value, warnings, List.of());
  }

  /**
   * Creates the result for a valid model.
   *
   * @param notes the notes about parts of the model that the value leaves out
   */
  public static <T> ModelResult<T> of(
      T value, Collection<ModelProblem> warnings, List<String> notes) {
    return new ModelResult<>(value, List.of(), warnings, notes);
  }

  /** Creates the result for an invalid model. */
  public static <T> ModelResult<T> invalid(
      Collection<ModelProblem> problems, Collection<ModelProblem> warnings) {
    return new ModelResult<>(null, problems, warnings, List.of());
  }

  /** Returns the value; empty exactly if there are problems. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** Returns all problems, sorted by location; empty if there is a value. */
  public List<ModelProblem> problems() {
    return problems;
  }

  /** Returns the warnings, which do not prevent a value, sorted by location. */
  public List<ModelProblem> warnings() {
    return warnings;
  }

  /** Returns the notes about parts of the model that the value leaves out. */
  public List<String> notes() {
    return notes;
  }

  private static List<ModelProblem> sorted(Collection<ModelProblem> problems) {
    return problems.stream().distinct().sorted(ModelProblem.BY_LOCATION).toList();
  }
}
