package dev.endpointdsl.cli.document;

import static dev.endpointdsl.formats.deployment.DeploymentSection.ALARMS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCALABLE_TARGETS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCALING_POLICIES;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCHEDULED_ACTIONS;

import dev.endpointdsl.Violation;
import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.autoscaling.sagemaker.ScalingParts;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.deploy.autoscaling.model.DeployedResources;
import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.deployment.WholeDeployment;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointCreation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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

  /** Returns a document with the requests of scalings. */
  public static JsonObject addTo(JsonObject document, List<Scaling> scalings) {
    JsonObject all = document;
    all = with(all, SCALABLE_TARGETS, scalings, each -> Stream.of(each.target().toJson()));
    all =
        with(
            all,
            SCALING_POLICIES,
            scalings,
            each -> each.policies().stream().map(ScalingPolicy::toJson));
    all =
        with(
            all,
            SCHEDULED_ACTIONS,
            scalings,
            each -> each.scheduledActions().stream().map(ScheduledAction::toJson));
    List<JsonObject> alarms =
        scalings.stream()
            .flatMap(each -> each.alarms().stream())
            .map(AlarmSection::request)
            .toList();
    return alarms.isEmpty() ? all : all.with(ALARMS.member(), JsonArray.of(alarms));
  }

  private static JsonObject with(
      JsonObject document,
      DeploymentSection section,
      List<Scaling> scalings,
      Function<Scaling, Stream<String>> requests) {
    List<JsonObject> all =
        scalings.stream().flatMap(requests).map(JsonTreeReader::readObject).toList();
    return all.isEmpty() ? document : document.with(section.member(), JsonArray.of(all));
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
   * Returns the violations of the rules between the sections, and with the variants and inference
   * components of the document, of requests that lack nothing required. There are none if an alarm
   * has anything that is not part of a scaling, because it may be what the other parts need.
   *
   * @param areNamesKnown whether no name of a resource depends on a value that is not known
   */
  static List<PartViolation> violationsBetween(WholeDeployment whole, boolean areNamesKnown) {
    for (JsonObject alarm : whole.requests(ALARMS)) {
      if (AlarmSection.problem(alarm).isPresent()) {
        return List.of();
      }
    }
    ScalingParts parts = parts(whole);
    Optional<EndpointConfig> config = whole.endpointConfig();
    Optional<String> endpoint = whole.endpoint().map(EndpointCreation::endpointName);
    if (areNamesKnown && config.isPresent() && endpoint.isPresent()) {
      parts =
          parts
              .withResources(
                  DeployedResources.of(endpoint.get(), config.get(), whole.inferenceComponents()))
              .withAllResources();
    }
    return parts.violations().stream().map(ScalingSections::inDocument).toList();
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
