package dev.endpointdsl.cli.document;

import static dev.endpointdsl.formats.deployment.DeploymentSection.ALARMS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCALABLE_TARGETS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCALING_POLICIES;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCHEDULED_ACTIONS;

import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import dev.endpointdsl.autoscaling.sagemaker.ScalingParts;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.deployment.WholeDeployment;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.List;
import java.util.Optional;

/** The sections of a whole deployment that scale it. */
public final class ScalingSections {

  private static final List<DeploymentSection> ALL =
      List.of(SCALABLE_TARGETS, SCALING_POLICIES, SCHEDULED_ACTIONS, ALARMS);

  private ScalingSections() {}

  /** Checks whether a deployment has one of the sections. */
  public static boolean isIn(WholeDeployment whole) {
    return ALL.stream().anyMatch(each -> !whole.requests(each).isEmpty());
  }

  /**
   * Returns the requests of the sections. They may have violations.
   *
   * @param file the document, for messages
   * @throws CommandException if an alarm has anything that is not part of a scaling
   */
  public static ScalingParts read(WholeDeployment whole, String file) {
    List<JsonObject> alarms = whole.requests(ALARMS);
    for (int i = 0; i < alarms.size(); i++) {
      Optional<String> problem = AlarmSection.problem(alarms.get(i));
      if (problem.isPresent()) {
        throw CommandException.unreadable(
            file
                + ": Alarms["
                + i
                + "] "
                + problem.get()
                + "; convert the document to cloudformation or terraform, or change the alarm");
      }
    }
    return new ScalingParts(
        whole.requests(SCALABLE_TARGETS).stream().map(ScalableTarget::fromJson).toList(),
        whole.requests(SCALING_POLICIES).stream().map(ScalingPolicy::fromJson).toList(),
        whole.requests(SCHEDULED_ACTIONS).stream().map(ScheduledAction::fromJson).toList(),
        alarms.stream().map(AlarmSection::read).toList(),
        List.of());
  }
}
