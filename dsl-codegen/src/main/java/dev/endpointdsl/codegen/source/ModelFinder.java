package dev.endpointdsl.codegen.source;

import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ModelResult;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;

/**
 * Finds the files of a model, wherever a build keeps them.
 *
 * <p>A name without a leading slash is looked for beside the annotated package first, then from the
 * root; with one, from the root only. The places, in this order: the directories of the option
 * {@value #PATH_OPTION}; the compiler's source path, class path and class output; the source tree
 * the package stands in, with the directories {@code resources} and {@code smithy} beside its
 * {@code java}.
 */
public final class ModelFinder {

  /** The option that names directories to look in: {@code -Aendpointdsl.model.path=dir1:dir2}. */
  public static final String PATH_OPTION = "endpointdsl.model.path";

  static final String NOT_FOUND = "ModelNotFound";
  static final String NO_MODEL = "NoModel";
  static final String UNREADABLE = "ModelUnreadable";

  private final ModelLocations places;

  private ModelFinder(ModelLocations places) {
    this.places = places;
  }

  public static ModelFinder of(ProcessingEnvironment environment) {
    return new ModelFinder(new ModelLocations(environment));
  }

  /**
   * Finds and reads all files of a model.
   *
   * @param declaration the annotated package
   * @param names the files as the annotation names them
   * @return the files in the order of their names, or a problem for each that is not found or
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
        : ModelResult.broken(problems, List.of());
  }

  private Optional<ModelSource> findOne(
      PackageElement declaration, String name, List<ModelProblem> problems) {
    if (name.isBlank()) {
      problems.add(unnamed());
      return Optional.empty();
    }
    List<ModelLocation> candidates = places.of(declaration, name);
    for (ModelLocation place : candidates) {
      try {
        Optional<ModelSource> source = place.read();
        if (source.isPresent()) {
          return source;
        }
      } catch (IOException e) {
        problems.add(unreadable(place, e));
        return Optional.empty();
      }
    }
    problems.add(notFound(name, candidates));
    return Optional.empty();
  }

  private static ModelProblem unnamed() {
    return ModelProblem.withoutPlace(
        NO_MODEL,
        "No file is named, so that there is nothing to generate from. Write the name of the"
            + " model's file, model = \"depot.smithy\".");
  }

  private static ModelProblem notFound(String name, List<ModelLocation> candidates) {
    StringBuilder looked = new StringBuilder();
    candidates.stream()
        .map(ModelLocation::where)
        .distinct()
        .forEach(where -> looked.append("\n  ").append(where));
    return ModelProblem.withoutPlace(
        NOT_FOUND,
        "The model "
            + name
            + " is not found. It was looked for in:"
            + looked
            + "\nPut it beside the annotated package (or into the resources, under the package's"
            + " path), or name the directory it is in with -A"
            + PATH_OPTION
            + "=<directory>.");
  }

  private static ModelProblem unreadable(ModelLocation place, IOException e) {
    String why =
        e instanceof CharacterCodingException
            ? "it is not UTF-8. Save it in that encoding."
            : e.getClass().getSimpleName()
                + (e.getMessage() == null ? "" : ": " + e.getMessage())
                + ". Is it a file, and may the build read it?";
    return ModelProblem.withoutPlace(
        UNREADABLE, "The model " + place.where() + " cannot be read: " + why);
  }
}
