package dev.endpointdsl.deploy.plan;

import dev.endpointdsl.deploy.internal.config.JsonTree;
import dev.endpointdsl.deploy.progress.Terminal;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("endpointName", endpointName);
    plan.put("isEmpty", isEmpty());
    plan.put("changes", changes.stream().map(Plan::json).toList());
    plan.put("differences", differences.stream().map(Plan::json).toList());
    plan.put("resets", resets.stream().map(Plan::json).toList());
    plan.put("warnings", warnings);
    return JsonTree.text(plan);
  }

  /** For people, without colour, over several lines. */
  @Override
  public String toString() {
    return new PlanRenderer(false).of(this);
  }

  private static Map<String, Object> json(PlannedChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", change.kind().toString());
    json.put("resource", change.resource());
    json.put("name", change.name());
    json.put("reason", change.reason());
    return json;
  }

  /** The values are JSON in a text, so that they can be told from what is not set. */
  private static Map<String, Object> json(Difference difference) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", difference.path());
    if (difference.live() != null) {
      json.put("live", difference.live());
    }
    if (difference.wanted() != null) {
      json.put("wanted", difference.wanted());
    }
    return json;
  }

  private static Map<String, Object> json(PlannedReset reset) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("variant", reset.variant());
    json.put("property", reset.property().value());
    json.put("now", reset.now());
    json.put("configured", reset.configured());
    json.put("isRetained", reset.isRetained());
    return json;
  }
}
