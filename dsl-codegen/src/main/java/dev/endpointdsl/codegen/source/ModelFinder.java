package dev.endpointdsl.codegen.source;

import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ModelResult;
import dev.endpointdsl.codegen.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;

/**
 * Finds the files of a model in the locations where builds keep them.
 *
 * <p>A name with a leading slash is relative to the root of a location; any other name is relative
 * to the annotated package first, then to the root. The locations, in this order: the directories
 * of the option {@value #PATH_OPTION}; the compiler's source path, class path and class output; the
 * source tree of the package, with the directories {@code resources} and {@code smithy} next to its
 * {@code java}; the artifacts on the processor path, at the root and in {@code META-INF/smithy}.
 */
public final class ModelFinder {

  /** The option with directories and jars to search: {@code -Aendpointdsl.model.path=dir:jar}. */
  public static final String PATH_OPTION = "endpointdsl.model.path";

  private final ModelLocations locations;

  private ModelFinder(ModelLocations locations) {
    this.locations = locations;
  }

  /** Creates a finder for the options and paths of a compilation. */
  public static ModelFinder of(ProcessingEnvironment environment) {
    return new ModelFinder(
        new ModelLocations(environment, environment.getOptions().get(PATH_OPTION)));
  }

  /**
   * Finds and reads all files of a model.
   *
   * @param declaration the annotated package
   * @param names the names of the files in the annotation
   * @return the files in the order of the names, or a problem for each file that is not found or
   *     cannot be read
   */
  public ModelResult<List<ModelSource>> find(PackageElement declaration, List<String> names) {
    List<ModelSource> found = new ArrayList<>();
    List<ModelProblem> problems = new ArrayList<>();
    if (names.isEmpty()) {
      problems.add(unnamed());
    }
    for (String name : names) {
      findOne(declaration, name, problems).ifPresent(found::add);
    }
    return problems.isEmpty()
        ? ModelResult.of(List.copyOf(found), List.of())
        : ModelResult.invalid(problems, List.of());
  }

  private Optional<ModelSource> findOne(
      PackageElement declaration, String name, List<ModelProblem> problems) {
    if (name.isBlank()) {
      problems.add(unnamed());
      return Optional.empty();
    }
    List<ModelLocation> candidates = locations.of(declaration, name);
    for (ModelLocation location : candidates) {
      try {
        Optional<ModelSource> source = location.read();
        if (source.isPresent()) {
          return source;
        }
      } catch (IOException e) {
        problems.add(unreadable(location, e));
        return Optional.empty();
      }
    }
    problems.add(notFound(name, candidates));
    return Optional.empty();
  }

  private static ModelProblem unnamed() {
    return ModelProblem.withoutLocation(
        ProblemCode.NO_MODEL,
        "The annotation names no model file. Add its name, such as model = \"depot.smithy\".");
  }

  private static ModelProblem notFound(String name, List<ModelLocation> candidates) {
    StringBuilder searched = new StringBuilder();
    candidates.stream()
        .map(ModelLocation::description)
        .distinct()
        .forEach(location -> searched.append("\n  ").append(location));
    return ModelProblem.withoutLocation(
        ProblemCode.MODEL_NOT_FOUND,
        "The model "
            + name
            + " is not found. The processor searched:"
            + searched
            + "\nMove it next to the annotated package (or into the resources, under the package's"
            + " path), or name its directory with -A"
            + PATH_OPTION
            + "=<directory>.");
  }

  private static ModelProblem unreadable(ModelLocation location, IOException e) {
    String why =
        e instanceof CharacterCodingException
            ? "it is not UTF-8. Save it in UTF-8."
            : e.getClass().getSimpleName()
                + (e.getMessage() == null ? "" : ": " + e.getMessage())
                + ". Check that it is a file and that the build may read it.";
    return ModelProblem.withoutLocation(
        ProblemCode.MODEL_UNREADABLE,
        "Cannot read the model " + location.description() + ": " + why);
  }
}
