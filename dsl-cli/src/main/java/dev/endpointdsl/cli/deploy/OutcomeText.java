package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.DeploymentResult;
import java.util.stream.Collectors;

/** Results of deployments as lines. */
final class OutcomeText {

  private OutcomeText() {}

  /**
   * Returns {@code churn: updated, runs churn-2026-11 instead of churn-2026-10}, followed by the
   * changes of models, inference components and other parts.
   */
  static String of(DeploymentResult result) {
    StringBuilder line = new StringBuilder(result.endpointName());
    switch (result.change()) {
      case NONE -> line.append(result.isUnchanged() ? ": no changes, runs " : ": still runs ");
      case CREATED -> line.append(": created, runs ");
      case UPDATED -> line.append(": updated, runs ");
    }
    line.append(result.endpointConfigName());
    result.previousConfigName().ifPresent(name -> line.append(" instead of ").append(name));
    if (!result.deletedConfigs().isEmpty()) {
      line.append("; deleted ").append(String.join(", ", result.deletedConfigs()));
    }
    if (!result.changes().isEmpty()) {
      line.append(
          result.changes().stream()
              .map(AppliedChange::toString)
              .collect(Collectors.joining(", ", "; ", "")));
    }
    return line.toString();
  }
}
