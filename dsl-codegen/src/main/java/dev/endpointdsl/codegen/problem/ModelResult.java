package dev.endpointdsl.codegen.problem;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a model: the value, or everything that is wrong with the model.
 *
 * @param <T> what was asked for
 */
public final class ModelResult<T> {

  private final @Nullable T value;
  private final List<ModelProblem> problems;
  private final List<ModelProblem> warnings;

  private ModelResult(
      @Nullable T value, Collection<ModelProblem> problems, Collection<ModelProblem> warnings) {
    this.value = value;
    this.problems = sorted(problems);
    this.warnings = sorted(warnings);
  }

  /** The model is sound. */
  public static <T> ModelResult<T> of(T value, Collection<ModelProblem> warnings) {
    return new ModelResult<>(value, List.of(), warnings);
  }

  /** The model is broken. */
  public static <T> ModelResult<T> broken(
      Collection<ModelProblem> problems, Collection<ModelProblem> warnings) {
    return new ModelResult<>(null, problems, warnings);
  }

  /** The value; empty exactly when there are problems. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** All that is wrong, sorted by place; empty when there is a value. */
  public List<ModelProblem> problems() {
    return problems;
  }

  /** What is worth a look and stops nothing, sorted by place. */
  public List<ModelProblem> warnings() {
    return warnings;
  }

  private static List<ModelProblem> sorted(Collection<ModelProblem> problems) {
    return problems.stream().distinct().sorted(ModelProblem.BY_PLACE).toList();
  }
}
