package dev.endpointdsl.deploy.part;

import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.plan.PlannedChange;
import java.util.List;

/**
 * The changes that a deployment would make to a part, which become a section of its plan.
 *
 * @param changes the resources that would be created, changed, kept, deregistered or deleted
 * @param differences the differences between the live and the wanted resources
 * @param warnings the circumstances under which the deployment may fail or have side effects
 */
public record PartPlan(
    List<PlannedChange> changes, List<Difference> differences, List<String> warnings) {

  /** Creates a plan with copies of the lists. */
  public PartPlan {
    changes = List.copyOf(changes);
    differences = List.copyOf(differences);
    warnings = List.copyOf(warnings);
  }

  /** Returns a plan of changes alone. */
  public static PartPlan of(PlannedChange... changes) {
    return new PartPlan(List.of(changes), List.of(), List.of());
  }
}
