package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ModelProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;

/**
 * The result of assembling model files with Smithy.
 *
 * @param model the model; null if Smithy dropped parts of the files. It can be present together
 *     with problems, so that the same run finds further problems in it
 * @param problems the errors that Smithy reports
 * @param warnings the warnings that Smithy reports
 */
public record AssembledModel(
    @Nullable Model model, List<ModelProblem> problems, List<ModelProblem> warnings) {

  static AssembledModel invalid(List<ModelProblem> problems) {
    return new AssembledModel(null, problems, List.of());
  }
}
