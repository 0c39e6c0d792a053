package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ModelProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;

/**
 * What Smithy made of the files.
 *
 * @param model the model; null when there is none that is whole enough to look at. It may be there
 *     beside problems, so that further ones can be found in the same run
 * @param problems what Smithy found wrong
 * @param warnings what Smithy thinks worth a look
 */
public record AssembledModel(
    @Nullable Model model, List<ModelProblem> problems, List<ModelProblem> warnings) {

  static AssembledModel broken(List<ModelProblem> problems) {
    return new AssembledModel(null, problems, List.of());
  }
}
