package dev.endpointdsl.codegen.problem;

import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.model.SourceLocation;

/** Collects problems, so that all of them are told at once. */
public final class ProblemCollector {

  private final List<ModelProblem> reported = new ArrayList<>();

  /** Reports a problem at its place. */
  public void report(FromSourceLocation place, String tag, String message) {
    reported.add(at(place, tag, message));
  }

  /** Reports a problem that stands in no file. */
  public void reportWithoutPlace(String tag, String message) {
    reported.add(ModelProblem.withoutPlace(tag, message));
  }

  /** All problems so far. */
  public List<ModelProblem> all() {
    return List.copyOf(reported);
  }

  public static ModelProblem at(FromSourceLocation place, String tag, String message) {
    SourceLocation location = place.getSourceLocation();
    return location.equals(SourceLocation.NONE)
        ? ModelProblem.withoutPlace(tag, message)
        : new ModelProblem(
            location.getFilename(), location.getLine(), location.getColumn(), tag, message);
  }
}
