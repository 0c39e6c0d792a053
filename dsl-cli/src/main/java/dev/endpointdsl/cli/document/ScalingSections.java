package dev.endpointdsl.cli.document;

import static dev.endpointdsl.formats.deployment.DeploymentSection.ALARMS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCALABLE_TARGETS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCALING_POLICIES;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCHEDULED_ACTIONS;

import dev.endpointdsl.Violation;
import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import dev.endpointdsl.autoscaling.sagemaker.ScalingParts;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.deployment.WholeDeployment;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections of a whole deployment that scale it. */
public final class ScalingSections {

  private static final List<DeploymentSection> ALL =
      List.of(SCALABLE_TARGETS, SCALING_POLICIES, SCHEDULED_ACTIONS, ALARMS);

  /** The sections whose names are not those of the lists of {@link ScalingParts}. */
  private static final Map<String, String> SECTIONS =
      Map.of("Targets", SCALABLE_TARGETS.member(), "Policies", SCALING_POLICIES.member());

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
    return parts(whole);
  }

  private static ScalingParts parts(WholeDeployment whole) {
    return new ScalingParts(
        whole.requests(SCALABLE_TARGETS).stream().map(ScalableTarget::fromJson).toList(),
        whole.requests(SCALING_POLICIES).stream().map(ScalingPolicy::fromJson).toList(),
        whole.requests(SCHEDULED_ACTIONS).stream().map(ScheduledAction::fromJson).toList(),
        whole.requests(ALARMS).stream().map(AlarmSection::read).toList(),
        List.of());
  }

  /**
   * Returns the violations of the rules between the sections, of requests that lack nothing
   * required. There are none if an alarm has anything that is not part of a scaling, because it may
   * be what the other parts need.
   */
  static List<PartViolation> violationsBetween(WholeDeployment whole) {
    for (JsonObject alarm : whole.requests(ALARMS)) {
      if (AlarmSection.problem(alarm).isPresent()) {
        return List.of();
      }
    }
    return parts(whole).violations().stream().map(ScalingSections::inDocument).toList();
  }

  /** The paths of the rules begin with {@code Targets}, where documents have the whole name. */
  private static PartViolation inDocument(Violation violation) {
    String pointer = violation.path().jsonPointer();
    String list = pointer.substring(1, pointer.indexOf('/', 1));
    String section = SECTIONS.getOrDefault(list, list);
    return new PartViolation(
        "/" + section + pointer.substring(1 + list.length()),
        section + violation.path().wirePath().substring(list.length()),
        violation);
  }
}
