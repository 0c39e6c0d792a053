package dev.endpointdsl.deploy.plan;

import dev.endpointdsl.deploy.progress.Terminal;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * What a deployment would do. Making it reads only.
 *
 * @param endpointName the endpoint
 * @param changes what would be created, changed, kept and deleted
 * @param differences between the configuration that is live and the wanted one
 * @param resets what the update would change back, or keep, of what changed since the last one
 * @param warnings what is doubtful
 */
public record Plan(
    String endpointName,
    List<PlannedChange> changes,
    List<Difference> differences,
    List<PlannedReset> resets,
    List<String> warnings) {

  /** Copies the lists. */
  public Plan {
    changes = List.copyOf(changes);
    differences = List.copyOf(differences);
    resets = List.copyOf(resets);
    warnings = List.copyOf(warnings);
  }

  /** Whether the deployment would do nothing. */
  public boolean isEmpty() {
    return changes.stream().allMatch(change -> change.kind() == PlannedChange.Kind.KEEP);
  }

  /** Prints it for people: in colour if that goes to a terminal and {@code NO_COLOR} is not set. */
  public void print(PrintStream out) {
    out.print(new PlanRenderer(Terminal.isColoured(out)).of(this));
  }

  /** For programs: one JSON object, on one line. */
  public String toJson() {
    return JsonTreeWriter.compact(
        JsonObject.EMPTY
            .with("endpointName", endpointName)
            .with("isEmpty", new JsonBoolean(isEmpty()))
            .with("changes", JsonArray.of(changes.stream().map(Plan::json).toList()))
            .with("differences", JsonArray.of(differences.stream().map(Plan::json).toList()))
            .with("resets", JsonArray.of(resets.stream().map(Plan::json).toList()))
            .with("warnings", JsonArray.ofStrings(warnings)));
  }

  /** For people, without colour, over several lines. */
  @Override
  public String toString() {
    return new PlanRenderer(false).of(this);
  }

  private static JsonObject json(PlannedChange change) {
    return JsonObject.EMPTY
        .with("kind", change.kind().toString())
        .with("resource", change.resource())
        .with("name", change.name())
        .with("reason", change.reason());
  }

  /** The values are JSON in a string, so that they can be told from what is not set. */
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
}
