package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ModelProblem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;

/**
 * The result of assembling model files with Smithy.
 *
 * @param model the model; null if Smithy dropped parts of the files. It can be present together
 *     with problems, so that the same run finds further problems in it
 * @param files the names of the files, without those of artifacts on the processor path
 * @param problems the errors that Smithy reports
 * @param warnings the warnings that Smithy reports
 */
public record AssembledModel(
    @Nullable Model model,
    Set<String> files,
    List<ModelProblem> problems,
    List<ModelProblem> warnings) {

  static AssembledModel invalid(List<ModelProblem> problems) {
    return new AssembledModel(null, Set.of(), problems, List.of());
  }
}
