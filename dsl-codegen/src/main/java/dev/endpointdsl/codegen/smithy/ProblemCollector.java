package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.model.SourceLocation;

/** Collects problems, so that one run reports all of them. */
public final class ProblemCollector {

  private final List<ModelProblem> problems = new ArrayList<>();

  /** Adds a problem at the location of a shape or node. */
  public void report(FromSourceLocation at, ProblemCode code, String message) {
    problems.add(problem(at, code, message));
  }

  /** Adds a problem without a location. */
  public void report(ProblemCode code, String message) {
    problems.add(ModelProblem.withoutLocation(code, message));
  }

  /** Returns all problems so far. */
  public List<ModelProblem> all() {
    return List.copyOf(problems);
  }

  /** Creates a problem at the location of a shape, node or event. */
  static ModelProblem problem(FromSourceLocation at, ProblemCode code, String message) {
    SourceLocation location = at.getSourceLocation();
    return location.equals(SourceLocation.NONE)
        ? ModelProblem.withoutLocation(code, message)
        : new ModelProblem(
            location.getFilename(), location.getLine(), location.getColumn(), code, message);
  }
}
