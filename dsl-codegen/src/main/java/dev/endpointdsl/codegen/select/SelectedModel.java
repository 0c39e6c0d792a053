package dev.endpointdsl.codegen.select;

import dev.endpointdsl.codegen.smithy.ProblemCollector;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;

/**
 * A model without what the DSL leaves out.
 *
 * @param model the model
 * @param operations the operations to generate for, in the order of the annotation
 * @param notes the notes about what is left out
 */
public record SelectedModel(Model model, List<OperationShape> operations, List<String> notes) {

  public SelectedModel {
    operations = List.copyOf(operations);
    notes = List.copyOf(notes);
  }

  /**
   * Leaves out what cannot be generated or is excluded, and reports a selection of nothing.
   *
   * @param files the names of the files that the annotation names
   */
  public static SelectedModel of(
      Model model, Set<String> files, Selection selection, ProblemCollector problems) {
    return new ModelReduction(model, new NamedFiles(files), selection, problems).reduce();
  }
}
