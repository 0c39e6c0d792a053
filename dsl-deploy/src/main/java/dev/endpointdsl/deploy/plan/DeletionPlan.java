package dev.endpointdsl.deploy.plan;

import dev.endpointdsl.deploy.internal.console.Terminal;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonObject;
import java.io.PrintStream;
import java.util.List;

/**
 * The resources that a deletion would delete, in its order, and those that it would keep. Creating
 * a plan only reads.
 *
 * @param deletion the deletion
 * @param changes the resources that would be deleted or kept
 * @param warnings the circumstances under which the deletion may fail or leave something
 */
public record DeletionPlan(Deletion deletion, List<PlannedChange> changes, List<String> warnings) {

  /** The word for an endpoint in {@link PlannedChange#resource}. */
  public static final String ENDPOINT = "endpoint";

  /** The word for an inference component in {@link PlannedChange#resource}. */
  public static final String INFERENCE_COMPONENT = "inference component";

  /** The word for an endpoint configuration in {@link PlannedChange#resource}. */
  public static final String CONFIG = "endpoint configuration";

  /** The word for a model in {@link PlannedChange#resource}. */
  public static final String MODEL = "model";

  /** Creates a plan with copies of the lists. */
  public DeletionPlan {
    changes = List.copyOf(changes);
    warnings = List.copyOf(warnings);
  }

  /** Checks whether the deletion would change nothing. */
  public boolean isEmpty() {
    return changes.stream().allMatch(change -> change.kind() == PlannedChange.Kind.KEEP);
  }

  /**
   * Returns a deletion of exactly what this plan would delete, by name, together with what the part
   * deployers have for the endpoint. It fails before it deletes anything if the endpoint has got
   * other inference components, and has the same end wherever it is killed and repeated.
   */
  public Deletion exactly() {
    return deletion
        .byName()
        .configs(names(CONFIG))
        .models(names(MODEL))
        .onlyInferenceComponents(names(INFERENCE_COMPONENT))
        .build();
  }

  private String[] names(String resource) {
    return changes.stream()
        .filter(change -> change.kind() == PlannedChange.Kind.DELETE)
        .filter(change -> change.resource().equals(resource))
        .map(PlannedChange::name)
        .toArray(String[]::new);
  }

  /** Prints the plan, in color on a terminal unless {@code NO_COLOR} is set. */
  public void print(PrintStream out) {
    out.print(render(Terminal.isColored(out)));
  }

  /** Returns the plan as one JSON object, on one line. */
  public String toJson() {
    return JsonTreeWriter.compact(
        JsonObject.EMPTY
            .with("endpointName", deletion.endpointName())
            .with("isEmpty", new JsonBoolean(isEmpty()))
            .with("changes", JsonArray.of(changes.stream().map(PlannedChange::json).toList()))
            .with("warnings", JsonArray.ofStrings(warnings)));
  }

  /** Returns the plan for display, on several lines and without color. */
  @Override
  public String toString() {
    return render(false);
  }

  /**
   * Returns the plan for display, on several lines.
   *
   * @param isColored whether the lines have ANSI colors
   */
  public String render(boolean isColored) {
    return new PlanRenderer(isColored)
        .heading("Deletion of " + deletion + (isEmpty() ? ": nothing to delete" : ":"))
        .changes(changes)
        .section("Warnings:", warnings)
        .render();
  }
}
