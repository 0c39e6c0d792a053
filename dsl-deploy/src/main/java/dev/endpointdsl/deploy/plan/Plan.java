package dev.endpointdsl.deploy.plan;

import dev.endpointdsl.deploy.defaults.AppliedDefault;
import dev.endpointdsl.deploy.internal.console.Terminal;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * The changes that a deployment would make. Creating a plan only reads.
 *
 * @param endpointName the endpoint
 * @param changes the resources that would be created, changed, kept or deleted
 * @param differences the differences between the live and the wanted configuration
 * @param resets the variant properties that changed since the last deployment, and that the update
 *     would reset or retain
 * @param defaults the members that the deployment leaves out and that come from the defaults of an
 *     organization
 * @param warnings the circumstances under which the deployment may fail or have side effects
 */
public record Plan(
    String endpointName,
    List<PlannedChange> changes,
    List<Difference> differences,
    List<PlannedReset> resets,
    List<AppliedDefault> defaults,
    List<String> warnings) {

  /** Creates a plan with copies of the lists. */
  public Plan {
    changes = List.copyOf(changes);
    differences = List.copyOf(differences);
    resets = List.copyOf(resets);
    defaults = List.copyOf(defaults);
    warnings = List.copyOf(warnings);
  }

  /** Checks whether the deployment would change nothing. */
  public boolean isEmpty() {
    return changes.stream().allMatch(change -> change.kind() == PlannedChange.Kind.KEEP);
  }

  /** Prints the plan, in color on a terminal unless {@code NO_COLOR} is set. */
  public void print(PrintStream out) {
    out.print(render(Terminal.isColored(out)));
  }

  /** Returns the plan as one JSON object, on one line. */
  public String toJson() {
    return JsonTreeWriter.compact(
        JsonObject.EMPTY
            .with("endpointName", endpointName)
            .with("isEmpty", new JsonBoolean(isEmpty()))
            .with("changes", JsonArray.of(changes.stream().map(PlannedChange::json).toList()))
            .with("differences", JsonArray.of(differences.stream().map(Plan::json).toList()))
            .with("resets", JsonArray.of(resets.stream().map(Plan::json).toList()))
            .with("defaults", JsonArray.of(defaults.stream().map(Plan::json).toList()))
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
        .heading("Endpoint " + endpointName + (isEmpty() ? ": no changes" : ":"))
        .changes(changes)
        .differences("Changes from the live configuration:", differences)
        .section("Changed since the last deployment:", resets)
        .section("Set by the defaults of the organization:", defaults)
        .section("Warnings:", warnings)
        .render();
  }

  /** Writes values as strings of JSON, which distinguishes an empty value from an unset one. */
  private static JsonObject json(Difference difference) {
    return JsonObject.EMPTY
        .with("path", difference.path())
        .withOptional("live", Optional.ofNullable(difference.live()).map(JsonString::new))
        .withOptional("wanted", Optional.ofNullable(difference.wanted()).map(JsonString::new));
  }

  private static JsonObject json(PlannedReset reset) {
    return JsonObject.EMPTY
        .with("variant", reset.variant())
        .with("property", reset.property().value())
        .with("now", reset.now())
        .with("configured", reset.configured())
        .with("isRetained", new JsonBoolean(reset.isRetained()));
  }

  private static JsonObject json(AppliedDefault each) {
    return JsonObject.EMPTY
        .with("part", each.part())
        .with("path", each.path())
        .withOptional("value", Optional.ofNullable(each.value()).map(JsonString::new))
        .with("source", each.source())
        .with("pointer", each.pointer());
  }
}
